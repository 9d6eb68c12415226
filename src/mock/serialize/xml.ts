import { writable } from './characters.js';
import type { Layout, MockDocument, ObjectLayout, RepeatedLayout, TextLayout } from './layout.js';
import { type Later, LazyList, LEFT_OUT } from './lazy.js';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const SCHEMA =
  ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/**
 * The document as .NET's XmlSerializer writes it: declaration, one line, empty elements closed with ` />`, the default
 * namespace after the root's own attributes.
 *
 * @param later where given, long lists are left out, and added to it in their order
 */
export function toXml({ root, namespace, layout, value }: MockDocument, later?: Later[]): string {
  const extra = { before: SCHEMA, after: ` xmlns="${attribute(namespace)}"` };
  return DECLARATION + element(root, value, layout, later, extra);
}

/** Attributes around an element's own. */
interface Extra {
  readonly before: string;
  readonly after: string;
}

const NO_EXTRA: Extra = { before: '', after: '' };
const TEXT: TextLayout = { kind: 'text' };

function element(
  name: string,
  value: unknown,
  layout: Layout,
  later: Later[] | undefined,
  extra = NO_EXTRA,
): string {
  if (value === undefined || value === null) return '';
  if (layout.kind === 'text') {
    const content = text(String(value));
    return content === '' ? `<${name} />` : `<${name}>${content}</${name}>`;
  }
  if (layout.kind === 'repeated') return items(value, name, layout.item, later);
  const own = layout.kind === 'object' ? attributes(value as Record<string, unknown>, layout) : '';
  const content = inside(value, layout, later);
  const start = `<${name}${extra.before}${own}${extra.after}`;
  return content === '' ? `${start} />` : `${start}>${content}</${name}>`;
}

function inside(
  value: unknown,
  layout: Exclude<Layout, RepeatedLayout | TextLayout>,
  later: Later[] | undefined,
): string {
  switch (layout.kind) {
    case 'array':
      return items(value, layout.element, layout.item, later);
    case 'list':
      return items((value as Record<string, unknown>)[layout.member], layout.element, layout.item, later);
    case 'object': {
      const object = value as Record<string, unknown>;
      if (layout.text !== undefined) return text(String(object[layout.text] ?? ''));
      let content = '';
      for (const [member, child, name = member] of layout.children) {
        content += element(name, object[member], child, later);
      }
      const known = membersOf(layout);
      // What the layout does not know was added by a fault.
      for (const member of Object.keys(object)) {
        if (!known.has(member)) content += element(member, object[member], TEXT, later);
      }
      return content;
    }
  }
}

function items(values: unknown, name: string, layout: Layout, later: Later[] | undefined): string {
  if (values === undefined || values === null) return '';
  if (values instanceof LazyList) {
    const write = (from: number, to: number): string => {
      let content = '';
      for (let at = from; at < to; at += 1) content += element(name, values.item(at), layout, undefined);
      return content;
    };
    if (later === undefined || values.length === 0) return write(0, values.length);
    later.push({ length: values.length, text: write });
    return LEFT_OUT;
  }
  let content = '';
  for (const item of values as readonly unknown[]) content += element(name, item, layout, later);
  return content;
}

const MEMBERS = new WeakMap<ObjectLayout, ReadonlySet<string>>();

/** Every member a layout knows; looked up once for each layout. */
function membersOf(layout: ObjectLayout): ReadonlySet<string> {
  let members = MEMBERS.get(layout);
  if (members === undefined) {
    members = new Set([...layout.attributes, ...layout.json]);
    MEMBERS.set(layout, members);
  }
  return members;
}

function attributes(value: Record<string, unknown>, layout: ObjectLayout): string {
  let written = '';
  for (const name of layout.attributes) {
    const own = value[name];
    if (own !== undefined && own !== null) written += ` ${name}="${attribute(String(own))}"`;
  }
  return written;
}

/** Text content; tabs and line feeds stand as they are. */
function text(value: string): string {
  if (PLAIN.test(value)) return value;
  return escaped(value, /[&<>\r]/g);
}

/** Attribute value; tabs and line feeds would be normalised by a reader, so they are written as references. */
function attribute(value: string): string {
  if (PLAIN.test(value)) return value;
  return escaped(value, /[&<>"\t\n\r]/g);
}

/** Most values need no escaping anywhere. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(value: string, special: RegExp): string {
  return writable(value).replace(
    special,
    (character) => NAMED[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}
