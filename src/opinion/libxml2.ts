import { XmlDocument, type XmlInputProvider, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { Validator } from '../contract/validator.js';
import { parseXml } from '../representation/xml.js';
import type { XsdEngine } from './engine.js';
import { XsdFileError } from './errors.js';
import type { XsdSet } from './xsd-set.js';

/** libxml2 in this process. The XSD is compiled at once. */
export class Libxml2 implements XsdEngine {
  readonly name = 'libxml2';
  readonly #validator: Validator;

  /** @throws XsdFileError where it is no XSD that can be compiled */
  constructor(set: XsdSet) {
    const compiled = compile(set);
    this.#validator = new Validator(() => compiled);
  }

  async judge(documents: readonly Buffer[]): Promise<readonly (string | undefined)[]> {
    return documents.map((bytes) => {
      let refusal: string | undefined;
      parseXml(bytes, (doc) => {
        refusal = this.#validator.refusals(doc, 1).refusals[0]?.message;
      });
      return refusal;
    });
  }
}

/** What the files of a set are called while they are compiled. */
const SCHEME = 'em-xsd:/';

/** The set that is being compiled; the parser gets its files, and no others. */
let files: ReadonlyMap<string, Buffer> = new Map();
let isRegistered = false;

function compile(set: XsdSet): XsdValidator {
  const { main } = set;
  files = set.files;
  if (!isRegistered) isRegistered = xmlRegisterInputProvider(provider());
  const document = XmlDocument.fromBuffer(files.get(main) ?? Buffer.alloc(0), { url: `${SCHEME}${main}` });
  try {
    return XsdValidator.fromDoc(document);
  } catch (error) {
    throw new XsdFileError(`${main} cannot be compiled: ${(error as Error).message.trim()}`);
  } finally {
    files = new Map();
    document.dispose();
  }
}

function provider(): XmlInputProvider {
  const open = new Map<number, Buffer>();
  let last = 0;
  return {
    match: (name) => name.startsWith(SCHEME),
    open: (name) => {
      const bytes = files.get(decodeURIComponent(name.slice(SCHEME.length)));
      if (bytes === undefined) return undefined;
      last += 1;
      open.set(last, bytes);
      return last;
    },
    read: (file, into) => {
      const bytes = open.get(file as number);
      if (bytes === undefined) return -1;
      const length = bytes.copy(into);
      open.set(file as number, bytes.subarray(length));
      return length;
    },
    close: (file) => open.delete(file as number),
  };
}
