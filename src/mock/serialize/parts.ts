import type { ArrayLayout, Layout, ListLayout, ObjectLayout, RepeatedLayout, TextLayout } from './layout.js';

/**
 * The notation of layouts. Members stand in one text, in their order and separated by blanks; `member/element` where the XML
 * element has another name. What is no mere text has its layout in a table beside them.
 */

type Layouts = Readonly<Record<string, Layout>>;

export const TEXT: TextLayout = { kind: 'text' };

/** A link. */
export const LINK: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Name', 'Type', 'Rel'],
  children: [],
  json: ['Rel', 'Href', 'Name', 'Type'],
};

export const LINKS: ArrayLayout = array('Link', LINK);

/** A part of a resource: members in one order, in XML as in JSON. */
export function part(members: string, layouts: Layouts = {}): ObjectLayout {
  const children = childrenOf(members, layouts);
  return { kind: 'object', attributes: [], children, json: children.map(([member]) => member) };
}

/** What can be switched on: an attribute in XML, the last member in JSON. */
export function option(members: string, layouts: Layouts = {}): ObjectLayout {
  return withAttributes(part(members, layouts), 'Enabled');
}

/** A resource without an identity of its own. */
export function resource(members: string, layouts: Layouts = {}): ObjectLayout {
  const { children, json } = part(members, layouts);
  return {
    kind: 'object',
    attributes: ['Href', 'Type'],
    children: [['Links', LINKS], ...children],
    json: [...json, 'Links', 'Href', 'Type'],
  };
}

/** A layout with more attributes; in JSON they follow the members. */
export function withAttributes(layout: ObjectLayout, ...names: string[]): ObjectLayout {
  const own = layout.json.filter((name) => !['Links', 'Href', 'Type'].includes(name));
  return {
    ...layout,
    attributes: [...layout.attributes, ...names],
    json: [...own, ...names, ...layout.json.slice(own.length)],
  };
}

export function list(member: string, element: string, item: ObjectLayout): ListLayout {
  return { kind: 'list', member, element, item };
}

export function array(element: string, item: ArrayLayout['item'] = TEXT): ArrayLayout {
  return { kind: 'array', element, item };
}

export function repeated(item: RepeatedLayout['item'] = TEXT): RepeatedLayout {
  return { kind: 'repeated', item };
}

/** An object of one member, a list whose items stand right below it in XML. */
export function itemsOf(member: string, item: RepeatedLayout['item'] = TEXT): ObjectLayout {
  const [name = ''] = member.split('/');
  return part(member, { [name]: repeated(item) });
}

/** A service: links and nothing else. */
export const SERVICE: ObjectLayout = resource('');

/** Hours of each day of a week. */
export const WEEK: ListLayout = list('Days', 'Day', {
  kind: 'object',
  attributes: ['Name'],
  children: [],
  json: ['Name', 'Value'],
  text: 'Value',
});

/** What an entity has of its own, in order. */
export interface Own {
  readonly members: string;
  /** Of members that are no mere text. */
  readonly layouts?: Layouts;
  /** The members in the order of JSON, where genuine servers have another one there. */
  readonly json?: string;
  /** Name of a machine or vApp: an attribute in XML, after the entity's own. */
  readonly attribute?: string;
}

/** A key resource in its entity form. */
export function ownLayout({ members, layouts = {}, json = members, attribute }: Own): ObjectLayout {
  const extra = attribute === undefined ? [] : [attribute];
  return {
    kind: 'object',
    attributes: ['Href', 'Type', 'Name', 'UID', ...extra],
    children: [['Links', LINKS], ...childrenOf(members, layouts)],
    json: [...part(json).json, ...extra, 'Name', 'UID', 'Links', 'Href', 'Type'],
  };
}

function childrenOf(members: string, layouts: Layouts): ObjectLayout['children'] {
  const words = members.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const [member = '', element = member] = word.split('/');
    return [member, layouts[member] ?? TEXT, element];
  });
}
