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
  if (document.syntax === 'xml' && document.root) fromXml(document.root, `/${document.root.name}`, found, []);
  if (document.syntax === 'json' && document.value !== undefined) fromJson(document.value, '', found, []);
  return found;
}

/** @param around links of the resource that the element is in */
function fromXml(element: XmlElement, location: string, found: Resource[], around: Link[]): void {
  const links = child(element, 'Links');
  const { attributes } = element;
  const [uid, href] = [attributes.get('UID'), attributes.get('Href')];
  let own = around;
  // A link may stand by itself: VmReplicaPointLink in a failover session.
  if (!links && attributes.has('Rel') && href !== undefined)
    around.push(linkAt(location, (name) => attributes.get(name)));
  else if (links || href !== undefined || uid !== undefined) {
    own = (links?.children ?? []).map((link) =>
      linkAt(`${location}/Links/${step(links as XmlElement, link)}`, (name) => link.attributes.get(name)),
    );
    found.push(resourceAt(location, location === `/${element.name}`, (name) => attributes.get(name), own));
  }
  for (const inner of element.children) {
    if (inner.name !== 'Links') fromXml(inner, `${location}/${step(element, inner)}`, found, own);
  }
}

function fromJson(value: Json, location: string, found: Resource[], around: Link[]): void {
  if (Array.isArray(value)) {
    for (const [i, member] of value.entries()) fromJson(member, pointer(location, i), found, around);
    return;
  }
  if (!isObject(value)) return;
  const links = value.Links ?? value.links;
  const isNamed = text(value, 'Href') !== undefined || text(value, 'UID') !== undefined;
  let own = around;
  if (!Array.isArray(links) && text(value, 'Rel') !== undefined && text(value, 'Href') !== undefined)
    around.push(linkAt(location, (name) => text(value, name)));
  else if (Array.isArray(links) || isNamed) {
    own = (Array.isArray(links) ? links : []).flatMap((link, i) =>
      isObject(link) ? [linkAt(pointer(`${location}/Links`, i), (name) => text(link, name))] : [],
    );
    found.push(resourceAt(location, location === '', (name) => text(value, name), own));
  }
  for (const name in value) {
    const member = value[name];
    if (typeof member === 'object' && name !== 'Links' && name !== 'links')
      fromJson(member, pointer(location, name), found, own);
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function linkAt(location: string, fact: (name: string) => string | undefined): Link {
  const link: Writable<Link> = { location };
  const [rel, href, type, name] = [fact('Rel'), fact('Href'), fact('Type'), fact('Name')];
  if (rel !== undefined) link.rel = rel;
  if (href !== undefined) link.href = href;
  if (type !== undefined) link.type = type;
  if (name !== undefined) link.name = name;
  return link;
}

function resourceAt(
  location: string,
  root: boolean,
  fact: (name: string) => string | undefined,
  links: readonly Link[],
): Resource {
  const resource: Writable<Resource> = { location, root, links };
  const [uid, name, href, type] = [fact('UID'), fact('Name'), fact('Href'), fact('Type')];
  if (uid !== undefined) resource.uid = uid;
  if (name !== undefined) resource.name = name;
  if (href !== undefined) resource.href = href;
  if (type !== undefined) resource.type = type;
  return resource;
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
