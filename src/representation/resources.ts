import type { Document } from './document.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { pointer } from './pointer.js';
import { child, step, type XmlElement } from './xml.js';

/** A link as it stands in a document (documentation: attributes_of_a_link_element). */
export interface Link {
  /** XPath or JSON Pointer. */
  readonly location: string;
  readonly rel?: string;
  readonly href?: string;
  readonly type?: string;
  readonly name?: string;
}

/** A resource representation inside a document: whatever carries Href, UID or links of its own and is no link itself. */
export interface Resource {
  /** XPath or JSON Pointer. */
  readonly location: string;
  /** Whether it is the document itself, not a part of it. */
  readonly root: boolean;
  readonly uid?: string;
  readonly name?: string;
  readonly href?: string;
  readonly type?: string;
  readonly links: readonly Link[];
}

/** Every resource of a document, outermost first, whether it is XML or JSON; none where it cannot be read. */
export function resourcesOf(document: Document): Resource[] {
  const found: Resource[] = [];
  if (document.syntax === 'xml' && document.root) fromXml(document.root, `/${document.root.name}`, found);
  if (document.syntax === 'json' && document.value !== undefined) fromJson(document.value, '', found);
  return found;
}

function fromXml(element: XmlElement, location: string, found: Resource[]): void {
  const links = child(element, 'Links');
  const facts = withoutAbsent({
    uid: element.attributes.get('UID'),
    name: element.attributes.get('Name'),
    href: element.attributes.get('Href'),
    type: element.attributes.get('Type'),
  });
  // A link may stand by itself: VmReplicaPointLink in a failover session.
  if (links || (!element.attributes.has('Rel') && ('href' in facts || 'uid' in facts))) {
    const own = (links?.children ?? []).map((link) => ({
      location: `${location}/Links/${step(links as XmlElement, link)}`,
      ...withoutAbsent({
        rel: link.attributes.get('Rel'),
        href: link.attributes.get('Href'),
        type: link.attributes.get('Type'),
        name: link.attributes.get('Name'),
      }),
    }));
    found.push({ location, root: location === `/${element.name}`, ...facts, links: own });
  }
  for (const inner of element.children) {
    if (inner.name !== 'Links') fromXml(inner, `${location}/${step(element, inner)}`, found);
  }
}

function fromJson(value: Json, location: string, found: Resource[]): void {
  if (Array.isArray(value)) {
    for (const [i, member] of value.entries()) fromJson(member, pointer(location, i), found);
    return;
  }
  if (!isObject(value)) return;
  const facts = withoutAbsent({
    uid: text(value, 'UID'),
    name: text(value, 'Name'),
    href: text(value, 'Href'),
    type: text(value, 'Type'),
  });
  const links = value.Links ?? value.links;
  const isLink = text(value, 'Rel') !== undefined;
  if (Array.isArray(links) || (!isLink && ('href' in facts || 'uid' in facts))) {
    const own = (Array.isArray(links) ? links : []).flatMap((link, i) =>
      isObject(link)
        ? {
            location: pointer(`${location}/Links`, i),
            ...withoutAbsent({
              rel: text(link, 'Rel'),
              href: text(link, 'Href'),
              type: text(link, 'Type'),
              name: text(link, 'Name'),
            }),
          }
        : [],
    );
    found.push({ location, root: location === '', ...facts, links: own });
  }
  for (const [name, member] of Object.entries(value)) {
    if (name !== 'Links' && name !== 'links') fromJson(member, pointer(location, name), found);
  }
}

/** A member by its documented name, or as EM 13 writes it. */
function text(value: JsonObject, member: string): string | undefined {
  const found = value[member] ?? value[member === 'UID' ? 'uid' : member.toLowerCase()];
  return typeof found === 'string' ? found : undefined;
}

/** The id that a URL or UID ends in, in lower case. */
export function lastStep(address: string): string {
  const plain = address.split('?')[0]?.replace(/\/+$/, '') ?? '';
  return (plain.split(/[/:]/).at(-1) ?? '').toLowerCase();
}

/** Where a fact of a resource or link stands: an attribute in XML, a member in JSON. */
export function placeOf(
  { location }: { readonly location: string },
  fact: 'UID' | 'Name' | 'Href' | 'Type',
  document: Document,
): string {
  return document.syntax === 'xml' ? `${location}/@${fact}` : `${location}/${fact}`;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends Record<string, string | undefined>>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Present<T>;
}
