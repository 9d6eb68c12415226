import type { Document } from './document.js';
import { isList, isObject, type Json } from './json.js';
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
  const name = href === undefined ? undefined : valuesInXml(element).find(fits);
  if (href !== undefined && name !== undefined) found.push({ href, name });
  for (const child of element.children) if (child.name !== 'Links') inXml(child, fits, found);
}

/** Everything that an element says itself: what stands inside it counts unless it is a resource of its own. */
function valuesInXml(element: XmlElement): string[] {
  const inner = element.children.filter((c) => c.name !== 'Links' && !c.attributes.has('Href'));
  return [
    ...[...element.attributes].filter(([name]) => !LINKS.has(name.toLowerCase())).map(([, value]) => value),
    ...(element.children.length === 0 ? [element.text] : []),
    ...inner.flatMap(valuesInXml),
  ];
}

function inJson(value: Json, fits: (value: string) => boolean, found: Named[]): void {
  if (isList(value)) for (const member of value) inJson(member, fits, found);
  if (!isObject(value)) return;
  const href = value.Href ?? value.href;
  const name = typeof href === 'string' ? valuesInJson(value).find(fits) : undefined;
  if (typeof href === 'string' && name !== undefined) found.push({ href, name });
  for (const [key, member] of Object.entries(value))
    if (key.toLowerCase() !== 'links') inJson(member, fits, found);
}

function valuesInJson(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.filter((v) => !isResource(v)).flatMap(valuesInJson);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    LINKS.has(key.toLowerCase()) || isResource(member) ? [] : valuesInJson(member),
  );
}

function isResource(value: Json): boolean {
  return isObject(value) && typeof (value.Href ?? value.href) === 'string';
}
