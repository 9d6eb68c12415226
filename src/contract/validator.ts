import { type XmlDocument, XmlValidateError, type XsdValidator } from 'libxml2-wasm';
import { XmlErrorStruct, XmlTreeCommonStruct, xmlNodeGetContent } from 'libxml2-wasm/lib/libxml2.mjs';

/** What the XSD has against one element. */
interface Refusal {
  readonly message: string;
  /** The processing instruction that the element begins with; empty where it has none. */
  readonly mark: string;
}

/** What is collected of the validation under way; absent while there is none. */
let collected: Collected | undefined;

interface Collected {
  readonly refusals: Refusal[];
  readonly most: number;
  /** How many there are beyond the most: of what is missing, and of all else. */
  readonly more: { missing: number; other: number };
}

// The library keeps every message and works out an XPath for it, for which it counts all siblings: twenty thousand wrong
// members of a list took seconds, a hundred thousand minutes and a gigabyte. So it gets neither message nor element; both
// are collected here.
const { message: messageOf, node: elementOf } = XmlErrorStruct;
XmlErrorStruct.message = (error) => {
  if (collected === undefined) return messageOf(error);
  const { refusals, most, more } = collected;
  if (most === 0) return '';
  const message = messageOf(error).trim();
  if (refusals.length < most) refusals.push({ message, mark: markOf(elementOf(error)) });
  else if (MISSING.test(message)) more.missing++;
  else more.other++;
  return '';
};
XmlErrorStruct.node = () => 0;

const MISSING = /Missing child element|is required but missing|This element is not expected/;

function markOf(element: number): string {
  const first = element === 0 ? 0 : XmlTreeCommonStruct.children(element);
  return first !== 0 && XmlTreeCommonStruct.type(first) === INSTRUCTION ? xmlNodeGetContent(first) : '';
}

/** Type of a node that is a processing instruction (libxml2, xmlElementType). */
const INSTRUCTION = 7;

/** Validates documents against one XSD. Compiled on first use and kept: that costs more than a thousand validations. */
export class Validator {
  #xsd: XsdValidator | undefined;

  /** @param compile makes the XSD ready, and opens no file */
  constructor(private readonly compile: () => XsdValidator) {}

  isValid(doc: XmlDocument): boolean {
    return this.#validate(doc, { refusals: [], most: 0, more: { missing: 0, other: 0 } });
  }

  /**
   * What is wrong with a document, in its order; takes time in proportion to its size.
   *
   * @param most refusals that are told one by one; the others are counted
   */
  refusals(doc: XmlDocument, most: number): Pick<Collected, 'refusals' | 'more'> {
    const into: Collected = { refusals: [], most, more: { missing: 0, other: 0 } };
    this.#validate(doc, into);
    return into;
  }

  #validate(doc: XmlDocument, into: Collected): boolean {
    this.#xsd ??= this.compile();
    collected = into;
    try {
      this.#xsd.validate(doc);
      return true;
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return false;
    } finally {
      collected = undefined;
    }
  }
}
