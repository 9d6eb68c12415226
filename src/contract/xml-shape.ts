import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { BeyondLimit } from '../representation/limits.js';
import { cut } from '../representation/shown.js';
import { parseSafe, type XmlElement } from '../representation/xml.js';
import { arrange, type Place } from './arrange.js';
import { ClosedLists } from './listed.js';
import { MOST_VIOLATIONS, type Violation, Violations } from './shape.js';
import { Validator } from './validator.js';
import { NAMESPACE, readXsdModel, type XsdModel } from './xsd-model.js';

/**
 * Judges XML against one strict XSD, in tiers: where the XSD refuses, additions are set aside, children are put into
 * the contract's order, and the document is validated again. What then holds was order or addition only.
 */
export class XmlShape {
  readonly #validator: Validator;
  #model: XsdModel | undefined;

  /**
   * @param modules the text of every XSD file: they share a namespace and prefixes, and nothing but includes
   * @param closed lists of values that cannot go on
   */
  constructor(
    private readonly modules: readonly string[],
    private readonly closed = new ClosedLists(undefined),
  ) {
    this.#validator = new Validator(() => XsdValidator.fromDoc(XmlDocument.fromString(oneSchema(modules))));
  }

  /** Which child stands where; read when it is first asked for, which a conforming document never needs. */
  get model(): XsdModel {
    this.#model ??= readXsdModel(this.modules);
    return this.#model;
  }

  /** The shape of bodies of edits: what is marked so may be left out. */
  forEdits(): XmlShape {
    const modules = this.modules.map((text) => text.replaceAll('em:edit="optional"', 'minOccurs="0"'));
    return new XmlShape(modules, this.closed);
  }

  /**
   * Violations of a document that is well-formed; empty where it is valid. The document is not changed.
   *
   * @throws BeyondLimit where a limit of ours keeps it from being judged
   */
  violations(doc: XmlDocument, root: XmlElement): Violation[] {
    if (root.namespace !== NAMESPACE) {
      return [
        {
          tier: 'namespace',
          location: `/${root.name}`,
          message: 'The root element is in another namespace.',
          expected: NAMESPACE,
          actual: root.namespace || '(none)',
        },
      ];
    }
    if (this.#validator.isValid(doc)) return [];
    if (!this.model.elements.has(root.name)) {
      return [
        {
          tier: 'root',
          location: `/${root.name}`,
          message: 'The contract knows no such root element.',
          expected: 'an element of the mapping table',
          actual: root.name,
        },
      ];
    }
    const found = new Violations();
    const arranged = arrange(root, this.model, found);
    const { problem, limit } = parseSafe(arranged.text, (again) => {
      const { refusals, more } = this.#validator.refusals(again, MOST_VIOLATIONS);
      for (const { message, mark } of refusals) tell(message, arranged.locate(mark), found, this.closed);
      found.more('required', more.missing);
      found.more('values', more.other);
    });
    if (limit !== undefined) throw new BeyondLimit(limit);
    if (problem !== undefined) throw new Error(`A document put in order cannot be read: ${problem}`);
    return found.all(`/${root.name}`);
  }
}

/** Longer messages hold long values, and patterns would look through all of them. */
const MOST_MESSAGE = 20_000;

const EXPECTED = /Expected is (?:one of )?\( (.*?) \)/;
const ATTRIBUTE = /^Element '[^']*', attribute '([^']+)'/;
const MISSING_ATTRIBUTE = /The attribute '([^']+)' is required but missing/;
const VALUE = /^(?:\[facet '\w+'\] The value )?'(.*)' (?:is not|is greater|is less|has a length)/s;
const TYPE = /(?:the (?:atomic|union|list) type|the local (?:atomic|union|list) type) '([^']+)'/;
const FACET = /^\[facet '(\w+)'\] The value '.*(?:the set (\{.*\})|by the pattern '(.*)'|'(\S+?)'\)?)\.$/s;

function tell(refusal: string, place: Place, found: Violations, closed: ClosedLists): void {
  const message = cut(refusal, MOST_MESSAGE);
  const plain = message
    .replaceAll(`{${NAMESPACE}}`, '')
    .replace(/^Element '[^']*'(?:, attribute '[^']*')?: /, '');
  const missingAttribute = MISSING_ATTRIBUTE.exec(message)?.[1];
  const missingChild = message.includes('Missing child element');
  // Additions are gone and the order is right, so something before it is missing, or there is one too many.
  const unexpected = message.includes('This element is not expected');
  const attribute = ATTRIBUTE.exec(message)?.[1];
  if (missingAttribute !== undefined) {
    const location = `${place.location}/@${missingAttribute}`;
    const expected = `attribute ${missingAttribute}`;
    found.add('required', location, () => ({ message: plain, expected, actual: 'absent' }));
  } else if (missingChild || (unexpected && !place.surplus)) {
    const expected = `child ${EXPECTED.exec(plain)?.[1]}`;
    const location = missingChild ? place.location : place.parent;
    found.add('required', location, () => ({ message: plain, expected, actual: 'absent' }));
  } else if (unexpected) {
    found.add('values', place.location, () => ({
      message: 'The element stands too often.',
      expected: 'fewer',
      actual: place.name,
    }));
  } else {
    const facet = FACET.exec(plain);
    const location = attribute ? `${place.location}/@${attribute}` : place.location;
    const actual = VALUE.exec(plain)?.[1] ?? place.text.trim();
    const list = facet?.[2] === undefined ? undefined : listOf(facet[2]);
    const listed = list !== undefined && closed.mayHave(actual, list);
    found.add(listed ? 'listed' : 'values', location, () => ({
      message: listed ? 'The value is not among the documented ones.' : plain,
      expected: facet
        ? `${facet[1]} ${facet[2] ?? facet[3] ?? facet[4]}`
        : (TYPE.exec(plain)?.[1] ?? 'what the XSD allows'),
      actual,
    }));
  }
}

/** The values of a list as libxml2 writes it: `{'Backup', 'Replica'}`. */
function listOf(set: string): string[] {
  return [...set.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
}

/** The modules as one schema, so that no file is opened while validating. */
function oneSchema(modules: readonly string[]): string {
  const bodies = modules.map((text) =>
    text
      .replace(/^[\s\S]*?<xs:schema\b[^>]*>/, '')
      .replace(/<\/xs:schema>\s*$/, '')
      .replaceAll(/<xs:include\b[^>]*\/>/g, ''),
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" xmlns:em="urn:em-conformance" targetNamespace="${NAMESPACE}" elementFormDefault="qualified">${bodies.join('\n')}</xs:schema>`;
}
