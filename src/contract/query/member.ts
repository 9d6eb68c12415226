import type { Document } from '../../representation/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../representation/json.js';
import { type Link, type Resource, resourcesOf } from '../../representation/resources.js';
import { child, type XmlElement } from '../../representation/xml.js';

/** Something a query found, as a reference or whole. */
export interface Member {
  /** What tells it from others of its type: the last part of its UID, or else its address, or else its id. */
  readonly key: string;
  /** Its own plain members by lower-case name, as text; null and absent ones are not there. */
  readonly facts: ReadonlyMap<string, string>;
  readonly links: readonly Link[];
  /** Whether it stands in Refs, rather than in Entities or Resources. */
  readonly reference: boolean;
}

/**
 * What a QueryResult lists, in its order; undefined where the document is no QueryResult that can be read. Names are
 * those of the documentation: other dialects are mapped before.
 */
export function membersOf(document: Document): Member[] | undefined {
  if (document.syntax === 'xml' && document.root?.name === 'QueryResult') return fromXml(document.root);
  if (document.syntax === 'json' && isObject(document.value)) return fromJson(document.value);
  return undefined;
}

/** The part of a URN or a path that is the identity itself, in lower case. */
export function identityOf(uid: string): string {
  return uid.slice(Math.max(uid.lastIndexOf(':'), uid.lastIndexOf('/')) + 1).toLowerCase();
}

function fromJson(result: JsonObject): Member[] | undefined {
  if (!('PagingInfo' in result)) return undefined;
  const lists = (section: Json | undefined): JsonObject[] =>
    isObject(section)
      ? Object.values(section)
          .flatMap((list) => (isObject(list) ? Object.values(list) : [list]))
          .filter(isList)
          .flatMap((list) => list.filter(isObject))
      : [];
  const refs = lists(result.Refs).map((value) => jsonMember(value, true));
  return [
    ...refs,
    ...[...lists(result.Entities), ...lists(result.Resources)].map((value) => jsonMember(value, false)),
  ];
}

function jsonMember(value: JsonObject, reference: boolean): Member {
  const facts = new Map<string, string>();
  for (const [name, fact] of Object.entries(value))
    if (fact !== null && typeof fact !== 'object') facts.set(name.toLowerCase(), String(fact));
  return member(
    facts,
    () => resourcesOf({ syntax: 'json', value: { ...value, Href: value.Href ?? '' } }),
    reference,
  );
}

function fromXml(result: XmlElement): Member[] {
  const inside = (name: string): readonly XmlElement[] =>
    (child(result, name)?.children ?? []).flatMap((list) => list.children);
  const refs = (child(result, 'Refs')?.children ?? []).map((element) => xmlMember(element, true));
  return [
    ...refs,
    ...[...inside('Entities'), ...inside('Resources')].map((element) => xmlMember(element, false)),
  ];
}

function xmlMember(element: XmlElement, reference: boolean): Member {
  const facts = new Map([...element.attributes].map(([name, value]) => [name.toLowerCase(), value]));
  for (const inner of element.children)
    if (inner.children.length === 0 && inner.name !== 'Links')
      facts.set(inner.name.toLowerCase(), inner.text);
  return member(facts, () => resourcesOf({ syntax: 'xml', root: element }), reference);
}

function member(facts: Map<string, string>, resources: () => Resource[], reference: boolean): Member {
  let links: readonly Link[] | undefined;
  const uid = facts.get('uid') ?? '';
  const href = (facts.get('href') ?? '').replace(/\?.*$/, '').toLowerCase();
  const id = facts.get('taskid') ?? facts.get('id');
  const key =
    uid !== ''
      ? identityOf(uid)
      : href !== ''
        ? (href.split('/api/').at(-1) as string)
        : (id ?? [...facts].join());
  return {
    key,
    facts,
    reference,
    get links() {
      links ??= resources()[0]?.links ?? [];
      return links;
    },
  };
}
