import { step, type XmlElement, XSI } from '../representation/xml.js';
import type { Violations } from './shape.js';
import { NAMESPACE, type Particle, type XsdModel } from './xsd-model.js';
import { isNil, nilIn, typeIn } from './xsi.js';

/** Attributes that belong to XML Schema, not to the document (XML Schema Part 1, 2.6). */
const OF_XML_SCHEMA: ReadonlySet<string> = new Set(
  ['type', 'nil', 'schemaLocation', 'noNamespaceSchemaLocation'].map((name) => `{${XSI}}${name}`),
);

/** A place of the arranged document, named as it stands in the original. */
export interface Place {
  readonly name: string;
  readonly location: string;
  readonly parent: string;
  readonly text: string;
  /** True where more of the element stand there than the contract allows. */
  readonly surplus: boolean;
}

/** A document in the contract's order, without additions. */
export interface Arranged {
  /** Each element begins with a processing instruction that marks it. */
  readonly text: string;
  /** Finds a place by the mark of its element. */
  locate(mark: string): Place;
}

/**
 * Puts the children of every element into the order of the model and sets aside what the model does not know.
 *
 * @param found gets what was set aside, the places whose order was changed, and what is wrong with xsi:type and xsi:nil
 */
export function arrange(root: XmlElement, model: XsdModel, found: Violations): Arranged {
  const places: Place[] = [];
  const out: string[] = [];

  const write = (element: XmlElement, declared: string | undefined, place: Place): void => {
    const { location } = place;
    const type = typeIn(element, declared, model, location, found);
    const known = type === undefined ? undefined : model.types.get(type);
    const attributes = [...element.attributes].filter(([name, value]) => {
      if (OF_XML_SCHEMA.has(name)) return false;
      // What has a simple type has no attributes at all.
      if (known?.attributes.has(name)) return true;
      const local = name.replace(/^\{.*\}/, '');
      addition(`${location}/@${local}`, 'attribute', local, value, found);
      return false;
    });
    const kept = known ? documented(element, known.children, location, found) : element.children;
    const order = known?.children.map((c) => c.name) ?? [];
    const arranged = known ? kept.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) : kept;
    if (arranged.some((inner, i) => inner !== kept[i])) {
      found.add('order', location, () => ({
        message: 'The children stand in another order than the contract has them.',
        expected: namesOf(arranged),
        actual: namesOf(kept),
      }));
    }

    out.push(`<${element.name}`);
    if (places.length === 0) out.push(` xmlns="${NAMESPACE}" xmlns:xsi="${XSI}"`);
    if (type !== declared) out.push(` xsi:type="${type}"`);
    for (const [name, value] of attributes) out.push(` ${name}="${escapeXml(value)}"`);
    out.push(`><?at ${places.length}?>`, escapeXml(place.text));
    places.push(place);
    const seen = new Map<string, number>();
    for (const inner of arranged) {
      const particle = known?.children.find((c) => c.name === inner.name);
      const count = (seen.get(inner.name) ?? 0) + 1;
      seen.set(inner.name, count);
      write(inner, particle?.complexType, {
        name: inner.name,
        location: `${location}/${step(element, inner)}`,
        parent: location,
        text: textOf(inner, particle?.complexType),
        surplus: particle !== undefined && count > particle.max,
      });
    }
    out.push(`</${element.name}>`);
  };

  const location = `/${root.name}`;
  const declared = model.elements.get(root.name) || undefined;
  if (isNil(root)) nilIn(root, location, found, 'values');
  write(root, declared, {
    name: root.name,
    location,
    parent: '',
    text: textOf(root, declared),
    surplus: false,
  });
  return { text: out.join(''), locate: (mark) => placeAt(places, mark) };
}

/** The children that the contract has; what is wrong with the others is told. */
function documented(
  element: XmlElement,
  particles: readonly Particle[],
  location: string,
  found: Violations,
): XmlElement[] {
  const byName = new Map(particles.map((particle) => [particle.name, particle]));
  const kept: XmlElement[] = [];
  const nil: XmlElement[] = [];
  for (const inner of element.children) {
    const isKnown = byName.has(inner.name);
    if (isKnown && inner.namespace === NAMESPACE) {
      (isNil(inner) ? nil : kept).push(inner);
    } else if (isKnown && inner.namespace === '') {
      found.add('namespace', `${location}/${step(element, inner)}`, () => ({
        message: 'The element is in no namespace.',
        expected: NAMESPACE,
        actual: 'no namespace',
      }));
    } else {
      addition(`${location}/${step(element, inner)}`, 'element', inner.name, inner.text, found);
    }
  }
  if (nil.length === 0) return kept;
  // Null is the same as absent, as in JSON; where something must stand, it is missing then.
  const present = new Set(kept.map(({ name }) => name));
  for (const inner of nil) {
    if (present.has(inner.name) || byName.get(inner.name)?.min === 0)
      nilIn(inner, `${location}/${step(element, inner)}`, found, 'additions');
  }
  return kept;
}

/** White space between elements means nothing; in a value it does. */
function textOf({ text }: XmlElement, type: string | undefined): string {
  return type !== undefined && text.trim() === '' ? '' : text;
}

/** Longer lists of names say nothing more. */
const MOST_NAMES = 100;

function namesOf(elements: readonly XmlElement[]): string {
  const names = elements.slice(0, MOST_NAMES).map((e) => e.name);
  return [...names, ...(elements.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

function placeAt(places: readonly Place[], mark: string): Place {
  const place = places[Number(mark)] ?? places[0];
  if (place === undefined) throw new RangeError(`No place is marked ${mark}.`);
  return place;
}

function addition(location: string, kind: string, name: string, value: string, found: Violations): void {
  found.add('additions', location, () => ({
    message: `The ${kind} ${name} is not documented.`,
    expected: 'absent',
    actual: value.trim() || name,
  }));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
