import type { Document } from './document.js';
import { isObject, type Json } from './json.js';
import type { XmlElement } from './xml.js';

/** A member of a list that is called so. */
export interface Named {
  readonly href: string;
  /** The value that it was recognised by. */
  readonly name: string;
}

/**
 * The resources in a document that have a value which fits, beside their Href: their name, or what stands for it. What
 * lies inside another one is found, not what it lies in.
 */
export function named(document: Document, fits: (value: string) => boolean): Named[] {
  const found: Named[] = [];
  if (document.syntax === 'xml' && document.root) inXml(document.root, fits, found);
  if (document.syntax === 'json' && document.value !== undefined) inJson(document.value, fits, found);
  return found;
}

/** Names of links are not those of what has them. */
const LINKS = new Set(['links', 'href', 'type']);

function inXml(element: XmlElement, fits: (value: string) => boolean, found: Named[]): void {
  const href = element.attributes.get('Href');
  const values = [
    ...[...element.attributes].filter(([name]) => !LINKS.has(name.toLowerCase())).map(([, value]) => value),
    ...element.children.filter((c) => c.children.length === 0).map((c) => c.text),
  ];
  const name = values.find(fits);
  if (href !== undefined && name !== undefined) found.push({ href, name });
  for (const child of element.children) if (child.name !== 'Links') inXml(child, fits, found);
}

function inJson(value: Json, fits: (value: string) => boolean, found: Named[]): void {
  if (Array.isArray(value)) for (const member of value) inJson(member as Json, fits, found);
  if (!isObject(value)) return;
  const href = value.Href ?? value.href;
  const name = Object.entries(value).find(
    ([key, member]) => !LINKS.has(key.toLowerCase()) && typeof member === 'string' && fits(member),
  )?.[1];
  if (typeof href === 'string' && typeof name === 'string') found.push({ href, name });
  for (const [key, member] of Object.entries(value))
    if (key.toLowerCase() !== 'links') inJson(member, fits, found);
}
