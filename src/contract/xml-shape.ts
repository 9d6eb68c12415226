import { XmlDocument as Xml, type XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { parseXml, type XmlElement } from '../representation/xml.js';
import { type Arranged, arrange } from './arrange.js';
import type { Violation } from './shape.js';
import { NAMESPACE, readXsdModel, type XsdModel } from './xsd-model.js';

interface Refusal {
  readonly message: string;
  /** Positional XPath as libxml2 gives it. */
  readonly xpath: string;
}

/**
 * Judges XML against one strict XSD, in tiers: where the XSD refuses, additions are set aside, children are put into
 * the contract's order, and the document is validated again. What then holds was order or addition only.
 */
export class XmlShape {
  #validator: XsdValidator | undefined;
  #model: XsdModel | undefined;

  /** @param modules the text of every XSD file: they share a namespace and prefixes, and nothing but includes */
  constructor(private readonly modules: readonly string[]) {}

  /** Which child stands where; read when it is first asked for, which a conforming document never needs. */
  get model(): XsdModel {
    this.#model ??= readXsdModel(this.modules);
    return this.#model;
  }

  /** Violations of a document that is well-formed; empty where it is valid. The document is not changed. */
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
    if (this.#refusals(doc).length === 0) return [];
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
    const arranged = arrange(root, this.model);
    const violations: Violation[] = [...arranged.violations];
    parseXml(arranged.text, (again) => {
      for (const refusal of this.#refusals(again)) violations.push(classify(refusal, arranged));
    });
    return once(violations);
  }

  #refusals(doc: XmlDocument): Refusal[] {
    if (!this.#validator) {
      // Kept for the life of the process: compiling costs more than a thousand validations.
      this.#validator = XsdValidator.fromDoc(Xml.fromString(oneSchema(this.modules)));
    }
    try {
      this.#validator.validate(doc);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map((d) => ({
        message: d.message.trim(),
        xpath: (d as { xpath?: string }).xpath ?? '/*',
      }));
    }
  }
}

const EXPECTED = /Expected is (?:one of )?\( (.*?) \)/;
const ATTRIBUTE = /^Element '[^']*', attribute '([^']+)'/;
const MISSING_ATTRIBUTE = /The attribute '([^']+)' is required but missing/;
const VALUE = /^(?:\[facet '\w+'\] The value )?'(.*)' (?:is not|is greater|is less|has a length)/s;
const TYPE = /(?:the (?:atomic|union|list) type|the local (?:atomic|union|list) type) '([^']+)'/;
const FACET = /^\[facet '(\w+)'\] The value '.*(?:the set (\{.*\})|by the pattern '(.*)'|'(\S+?)'\)?)\.$/s;

function classify({ message, xpath }: Refusal, arranged: Arranged): Violation {
  const place = arranged.locate(xpath);
  const plain = message
    .replaceAll(`{${NAMESPACE}}`, '')
    .replace(/^Element '[^']*'(?:, attribute '[^']*')?: /, '');
  const missingAttribute = MISSING_ATTRIBUTE.exec(message);
  if (missingAttribute) {
    return {
      tier: 'required',
      location: `${place.location}/@${missingAttribute[1]}`,
      message: plain,
      expected: `attribute ${missingAttribute[1]}`,
      actual: 'absent',
    };
  }
  const expected = EXPECTED.exec(plain)?.[1];
  if (message.includes('Missing child element')) {
    return {
      tier: 'required',
      location: place.location,
      message: plain,
      expected: `child ${expected}`,
      actual: 'absent',
    };
  }
  if (message.includes('This element is not expected')) {
    // Additions are gone and the order is right, so something before it is missing, or there is one too many.
    return place.surplus
      ? {
          tier: 'values',
          location: place.location,
          message: 'The element stands too often.',
          expected: 'fewer',
          actual: place.name,
        }
      : {
          tier: 'required',
          location: place.parent,
          message: plain,
          expected: `child ${expected}`,
          actual: 'absent',
        };
  }
  const attribute = ATTRIBUTE.exec(message)?.[1];
  const facet = FACET.exec(plain);
  return {
    tier: 'values',
    location: attribute ? `${place.location}/@${attribute}` : place.location,
    message: plain,
    expected: facet
      ? `${facet[1]} ${facet[2] ?? facet[3] ?? facet[4]}`
      : (TYPE.exec(plain)?.[1] ?? 'what the XSD allows'),
    actual: VALUE.exec(plain)?.[1] ?? place.text.trim(),
  };
}

/** Engines report a broken facet and then the type again, format and pattern: one finding a place is enough. */
export function once(violations: readonly Violation[]): Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ tier, location }) => {
    const key = `${tier} ${location}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** The modules as one schema, so that no file is opened while validating. */
function oneSchema(modules: readonly string[]): string {
  const bodies = modules.map((text) =>
    text
      .replace(/^[\s\S]*?<xs:schema\b[^>]*>/, '')
      .replace(/<\/xs:schema>\s*$/, '')
      .replaceAll(/<xs:include\b[^>]*\/>/g, ''),
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified">${bodies.join('\n')}</xs:schema>`;
}
