import { step, type XmlElement } from '../representation/xml.js';
import type { Violation } from './shape.js';
import { NAMESPACE, type XsdModel } from './xsd-model.js';

const NIL = '{http://www.w3.org/2001/XMLSchema-instance}nil';

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
  readonly text: string;
  /** The additions set aside and the places whose order was changed. */
  readonly violations: readonly Violation[];
  /** Finds a place by libxml2's positional XPath, e.g. a slash and a star a level. */
  locate(xpath: string): Place;
}

interface Node {
  readonly place: Place;
  readonly children: Node[];
}

/** Puts the children of every element into the order of the model and sets aside what the model does not know. */
export function arrange(root: XmlElement, model: XsdModel): Arranged {
  const violations: Violation[] = [];
  const out: string[] = [];

  const write = (
    element: XmlElement,
    type: string | undefined,
    location: string,
    parent: string,
    surplus: boolean,
  ): Node => {
    const known = type === undefined ? undefined : model.types.get(type);
    const attributes = [...element.attributes].filter(([name]) => {
      // xsi:type and its like belong to XML Schema, not to the document.
      if (name.startsWith('{')) return false;
      // What has a simple type has no attributes at all.
      if (known?.attributes.has(name)) return true;
      violations.push(
        addition(`${location}/@${name}`, 'attribute', name, element.attributes.get(name) ?? ''),
      );
      return false;
    });
    // White space between elements means nothing; in a value it does.
    const text = known && element.text.trim() === '' ? '' : element.text;
    const kept: XmlElement[] = [];
    const order = known?.children.map((c) => c.name) ?? [];
    for (const inner of element.children) {
      // Null is the same as absent, as in JSON.
      if (/^(?:true|1)$/.test(inner.attributes.get(NIL) ?? '')) continue;
      if (known && (inner.namespace !== NAMESPACE || !order.includes(inner.name))) {
        violations.push(addition(`${location}/${step(element, inner)}`, 'element', inner.name, inner.text));
      } else {
        kept.push(inner);
      }
    }
    const arranged = known ? kept.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) : kept;
    if (arranged.some((inner, i) => inner !== kept[i])) {
      violations.push({
        tier: 'order',
        location,
        message: 'The children stand in another order than the contract has them.',
        expected: arranged.map((c) => c.name).join(', '),
        actual: kept.map((c) => c.name).join(', '),
      });
    }

    out.push(`<${element.name}${location.indexOf('/', 1) < 0 ? ` xmlns="${NAMESPACE}"` : ''}`);
    for (const [name, value] of attributes) out.push(` ${name}="${escapeXml(value)}"`);
    out.push('>', escapeXml(text));
    const seen = new Map<string, number>();
    const children = arranged.map((inner) => {
      const particle = known?.children.find((c) => c.name === inner.name);
      const count = (seen.get(inner.name) ?? 0) + 1;
      seen.set(inner.name, count);
      const place = `${location}/${step(element, inner)}`;
      return write(
        inner,
        particle?.complexType,
        place,
        location,
        particle !== undefined && count > particle.max,
      );
    });
    out.push(`</${element.name}>`);
    return { place: { name: element.name, location, parent, text, surplus }, children };
  };

  const tree = write(root, model.elements.get(root.name), `/${root.name}`, '', false);
  return {
    text: out.join(''),
    violations,
    locate: (xpath) => {
      let node = tree;
      for (const [, index] of xpath.slice(2).matchAll(/\/\*(?:\[(\d+)\])?/g)) {
        node = node.children[Number(index ?? '1') - 1] ?? node;
      }
      return node.place;
    },
  };
}

function addition(location: string, kind: string, name: string, value: string): Violation {
  return {
    tier: 'additions',
    location,
    message: `The ${kind} ${name} is not documented.`,
    expected: 'absent',
    actual: value.trim() || name,
  };
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
