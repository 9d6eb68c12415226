import { type XmlElement, XSI, XSI_TYPE } from '../representation/xml.js';
import type { Tier, Violations } from './shape.js';
import { NAMESPACE, substitutes, type XsdModel } from './xsd-model.js';

const NIL = `{${XSI}}nil`;

const SCHEMA = 'http://www.w3.org/2001/XMLSchema';

/** The types that XML Schema has itself (XML Schema Part 2, 3). */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'anyType anySimpleType string boolean decimal float double duration dateTime time date gYearMonth gYear gMonthDay ' +
    'gDay gMonth hexBinary base64Binary anyURI QName NOTATION normalizedString token language NMTOKEN NMTOKENS Name ' +
    'NCName ID IDREF IDREFS ENTITY ENTITIES integer nonPositiveInteger negativeInteger long int short byte ' +
    'nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger'
  ).split(' '),
);

/**
 * The complex type that an element has: the declared one, or one that extends it, where xsi:type says so. Any other type
 * is told. How the vendor's own schema calls the type of a value is not known, so a value may say that it is of any type
 * that XML Schema or the contract has: it is held to the declared one all the same.
 */
export function typeIn(
  element: XmlElement,
  declared: string | undefined,
  model: XsdModel,
  location: string,
  found: Violations,
): string | undefined {
  const said = element.attributes.get(XSI_TYPE);
  tellOddNil(element, location, found);
  if (said === undefined) return declared;
  const [, namespace, name = ''] = /^\{(.*)\}(.*)$/.exec(said) ?? [];
  if (declared === undefined) {
    if (namespace === SCHEMA && BUILT_IN.has(name)) return undefined;
    if (namespace === NAMESPACE && model.simple.has(name)) return undefined;
  } else if (namespace === NAMESPACE && substitutes(model, name, declared)) {
    return name;
  }
  const known = namespace === NAMESPACE && (model.types.has(name) || model.simple.has(name));
  found.add('values', `${location}/@xsi:type`, () => ({
    message: known
      ? 'The element says that it has a type which may not stand there.'
      : 'The element says that it has a type which is not documented.',
    expected: declared === undefined ? 'the documented type' : `${declared}, or a type that extends it`,
    actual: said.replace(`{${NAMESPACE}}`, ''),
  }));
  return declared;
}

/** Whether an element says that it has no value. */
export function isNil(element: XmlElement): boolean {
  return /^\s*(?:true|1)\s*$/.test(element.attributes.get(NIL) ?? '');
}

/** Tells that an element says to be nil, which the contract has of none. */
export function nilIn(element: XmlElement, location: string, found: Violations, tier: Tier): void {
  found.add(tier, `${location}/@xsi:nil`, () => ({
    message: 'The element says that it is nil, which is documented of none.',
    expected: 'absent',
    actual: element.attributes.get(NIL) ?? '',
  }));
}

function tellOddNil(element: XmlElement, location: string, found: Violations): void {
  const said = element.attributes.get(NIL);
  if (said === undefined || /^\s*(?:true|false|1|0)\s*$/.test(said)) return;
  found.add('values', `${location}/@xsi:nil`, () => ({
    message: 'xsi:nil has a value that it cannot have.',
    expected: 'true or false',
    actual: said,
  }));
}
