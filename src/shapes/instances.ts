import { isList, isObject, type Json, type JsonObject } from '../representation/json.js';
import type { XmlElement } from '../representation/xml.js';

/** What stands at a path of an instance. */
interface Member {
  readonly path: string;
  readonly kind: string;
  readonly value?: string;
}

/** One thing in a document that says its type, or the document itself: its members, without those of things inside it. */
export interface Instance {
  readonly type: string;
  readonly members: readonly Member[];
}

/** Every instance in an XML document, outermost first. */
export function xmlInstances(root: XmlElement): Instance[] {
  const found: Instance[] = [];
  const enter = (element: XmlElement, type: string): void => {
    const members: Member[] = [];
    found.push({ type, members });
    const walk = (inner: XmlElement, at: string): void => {
      for (const [name, value] of inner.attributes)
        if (!name.startsWith('{')) members.push({ path: `${at}@${name}`, kind: 'attribute', value });
      for (const part of inner.children) {
        const path = `${at}${part.name}`;
        const own = part.attributes.get('Type');
        if (part.name === 'Links' && inner === element) {
          for (const link of part.children) members.push(linkOf((name) => link.attributes.get(name)));
        } else if (own !== undefined && isResource(part.attributes.has('Href'), part.attributes.has('UID'))) {
          enter(part, own);
        } else if (part.children.length > 0 || part.attributes.size > 0) {
          members.push({ path, kind: 'element' });
          walk(part, `${path}/`);
        } else members.push({ path, kind: 'text', value: part.text });
      }
    };
    walk(element, '');
  };
  enter(root, root.attributes.get('Type') ?? root.name);
  return found;
}

/**
 * Every instance in a JSON document, outermost first. Names are as the reading has them: the documented ones.
 *
 * @param root type of the document where it does not say it itself
 */
export function jsonInstances(value: Json, root: string): Instance[] {
  const found: Instance[] = [];
  const enter = (object: JsonObject, type: string): void => {
    const members: Member[] = [];
    found.push({ type, members });
    const walk = (inner: JsonObject, at: string): void => {
      for (const [name, member] of Object.entries(inner)) {
        if (name === 'Links' && inner === object && isList(member)) {
          for (const link of member) if (isObject(link)) members.push(linkOf((fact) => textOf(link[fact])));
        } else visit(member, `${at}${name}`);
      }
    };
    const visit = (member: Json, path: string): void => {
      if (isList(member)) {
        members.push({ path, kind: 'list' });
        for (const one of member) if (isObject(one) || isList(one)) visitOne(one, path);
      } else visitOne(member, path);
    };
    const visitOne = (member: Json, path: string): void => {
      if (isList(member)) visit(member, path);
      else if (isObject(member)) {
        const own = textOf(member.Type);
        if (own !== undefined && isResource('Href' in member, 'UID' in member)) enter(member, own);
        else {
          members.push({ path, kind: 'object' });
          walk(member, `${path}/`);
        }
      } else members.push({ path, ...kindOf(member) });
    };
    walk(object, '');
  };
  if (isObject(value)) enter(value, textOf(value.Type) ?? root);
  return found;
}

function kindOf(member: Exclude<Json, object> | null): Pick<Member, 'kind' | 'value'> {
  if (member === null) return { kind: 'null' };
  const kind = typeof member === 'string' ? 'text' : typeof member === 'boolean' ? 'boolean' : 'number';
  return { kind, value: String(member) };
}

function isResource(hasHref: boolean, hasUid: boolean): boolean {
  return hasHref || hasUid;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A link by what it is, not by where it leads; of an action, by its name. */
function linkOf(fact: (name: string) => string | undefined): Member {
  const action = /[?&]action=([\w-]{1,40})/i.exec(fact('Href') ?? '')?.[1];
  const parts = [
    fact('Rel'),
    fact('Type'),
    ...(action === undefined ? [] : [`action=${action.toLowerCase()}`]),
  ];
  return { path: `Links[${parts.filter((part) => part !== undefined).join(' ')}]`, kind: 'link' };
}
