import type { ArrayLayout, Layout, ObjectLayout } from './layout.js';

/** Layouts that every area uses. */

export const TEXT = { kind: 'text' } as const;

/** Members that are mere text. */
export function texts(...members: string[]): ObjectLayout['children'] {
  return members.map((m) => [m, TEXT] as const);
}

/** A link. */
export const LINK: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Name', 'Type', 'Rel'],
  children: [],
  json: ['Rel', 'Href', 'Name', 'Type'],
};

export const LINKS: ArrayLayout = { kind: 'array', element: 'Link', item: LINK };

/** A part of a resource: members in one order, in XML as in JSON. */
export function partLayout(
  members: readonly string[],
  layouts: Readonly<Record<string, Layout>> = {},
): ObjectLayout {
  return {
    kind: 'object',
    attributes: [],
    children: members.map((m) => [m, layouts[m] ?? TEXT] as const),
    json: members,
  };
}

/** A resource without an identity of its own. */
export function resourceLayout(
  members: readonly string[],
  layouts: Readonly<Record<string, Layout>> = {},
): ObjectLayout {
  const { children } = partLayout(members, layouts);
  return {
    kind: 'object',
    attributes: ['Href', 'Type'],
    children: [['Links', LINKS], ...children],
    json: [...members, 'Links', 'Href', 'Type'],
  };
}

/** A service: links and nothing else. */
export const SERVICE: ObjectLayout = resourceLayout([]);

/** What an entity has of its own, in order. */
export interface Own {
  readonly members: readonly string[];
  /** Of members that are no mere text. */
  readonly layouts?: Readonly<Record<string, Layout>>;
  /** Names of elements that are not those of their members. */
  readonly elements?: Readonly<Record<string, string>>;
  /** The members in the order of JSON, where genuine servers have another one there. */
  readonly json?: readonly string[];
  /** Name of a machine or vApp: an attribute in XML, after the entity's own. */
  readonly attribute?: string;
}

/** A key resource in its entity form. */
export function ownLayout({
  members,
  layouts = {},
  elements = {},
  json = members,
  attribute,
}: Own): ObjectLayout {
  const extra = attribute === undefined ? [] : [attribute];
  return {
    kind: 'object',
    attributes: ['Href', 'Type', 'Name', 'UID', ...extra],
    children: [['Links', LINKS], ...members.map((m) => [m, layouts[m] ?? TEXT, elements[m] ?? m] as const)],
    json: [...json, ...extra, 'Name', 'UID', 'Links', 'Href', 'Type'],
  };
}
