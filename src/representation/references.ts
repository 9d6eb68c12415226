import type { Document } from './document.js';
import type { Json } from './json.js';
import { pointer } from './pointer.js';
import { step, type XmlElement } from './xml.js';

/** A value that refers to a resource, or to an object of the virtual infrastructure. */
export interface InnerReference {
  /** Name of the element, attribute or member. */
  readonly member: string;
  /** A URN, as it stands there. */
  readonly value: string;
  /** XPath or JSON Pointer. */
  readonly location: string;
}

/** An id of zeros is that of nothing. */
const URN = /^urn:(?:veeam|VMware|HyperV|vCloud):\w+:(?!0{8}-(?:0{4}-){3}0{12})./;

/** References in values of a document, in its order: not the UIDs of resources themselves, and not what links say. */
export function innerReferencesOf(document: Document): InnerReference[] {
  const found: InnerReference[] = [];
  const take = (member: string, value: string, location: string): void => {
    if (URN.test(value) && !/^(?:uid|href|objectref)$/i.test(member)) found.push({ member, value, location });
  };
  if (document.syntax === 'xml' && document.root) ofXml(document.root, `/${document.root.name}`, take);
  if (document.syntax === 'json' && document.value !== undefined) ofJson(document.value, '', '', take);
  return found;
}

type Take = (member: string, value: string, location: string) => void;

function ofXml(element: XmlElement, location: string, take: Take): void {
  for (const [name, value] of element.attributes) take(name, value, `${location}/@${name}`);
  if (element.children.length === 0) take(element.name, element.text, location);
  for (const inner of element.children)
    if (inner.name !== 'Links') ofXml(inner, `${location}/${step(element, inner)}`, take);
}

function ofJson(value: Json, member: string, location: string, take: Take): void {
  if (typeof value === 'string') take(member, value, location);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    if (!/^links$/i.test(name))
      ofJson(inner as Json, Array.isArray(value) ? member : name, pointer(location, name), take);
}
