import type { Layout, MockDocument, ObjectLayout, RepeatedLayout } from './layout.js';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const SCHEMA =
  ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/**
 * The document as .NET's XmlSerializer writes it: declaration, one line, empty elements closed with ` />`, the default
 * namespace after the root's own attributes.
 */
export function toXml({ root, namespace, layout, value }: MockDocument): string {
  return (
    DECLARATION + element(root, value, layout, { before: SCHEMA, after: ` xmlns="${attribute(namespace)}"` })
  );
}

/** Attributes around an element's own. */
interface Extra {
  readonly before: string;
  readonly after: string;
}

const NO_EXTRA: Extra = { before: '', after: '' };

function element(name: string, value: unknown, layout: Layout, extra = NO_EXTRA): string {
  if (value === undefined || value === null) return '';
  if (layout.kind === 'repeated') return items(value as readonly unknown[], name, layout.item);
  const own = layout.kind === 'object' ? attributes(value as Record<string, unknown>, layout) : '';
  const content = inside(value, layout);
  const start = `<${name}${extra.before}${own}${extra.after}`;
  return content === '' ? `${start} />` : `${start}>${content}</${name}>`;
}

function inside(value: unknown, layout: Exclude<Layout, RepeatedLayout>): string {
  switch (layout.kind) {
    case 'text':
      return text(String(value));
    case 'array':
      return items(value as readonly unknown[], layout.element, layout.item);
    case 'list':
      return items(
        (value as Record<string, readonly unknown[]>)[layout.member] ?? [],
        layout.element,
        layout.item,
      );
    case 'object': {
      const object = value as Record<string, unknown>;
      const known = new Set([...layout.attributes, ...layout.json]);
      // What the layout does not know was added by a fault.
      const added = Object.keys(object).filter((member) => !known.has(member));
      return [...layout.children, ...added.map((member) => [member, { kind: 'text' }] as const)]
        .map(([member, child]) => element(member, object[member], child))
        .join('');
    }
  }
}

function items(values: readonly unknown[], name: string, layout: Layout): string {
  return values.map((item) => element(name, item, layout)).join('');
}

function attributes(value: Record<string, unknown>, layout: ObjectLayout): string {
  return layout.attributes
    .filter((name) => value[name] !== undefined && value[name] !== null)
    .map((name) => ` ${name}="${attribute(String(value[name]))}"`)
    .join('');
}

/** Text content; tabs and line feeds stand as they are. */
function text(value: string): string {
  return escaped(value, /[&<>]|[^\t\n\x20-\ud7ff\ue000-\ufffd]/g);
}

/** Attribute value; tabs and line feeds would be normalised by a reader, so they are written as references. */
function attribute(value: string): string {
  return escaped(value, /[&<>"]|[^\x20-\ud7ff\ue000-\ufffd]/g);
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Characters that XML 1.0 cannot hold become references nevertheless, as .NET writes them (`&#x1;`): a reader must cope.
 * Surrogates that form a pair are ordinary characters.
 */
function escaped(value: string, special: RegExp): string {
  return value.replace(special, (character, offset: number) => {
    if (isPaired(value, offset)) return character;
    return NAMED[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  });
}

function isPaired(value: string, offset: number): boolean {
  const code = value.charCodeAt(offset);
  if (code >= 0xd800 && code <= 0xdbff) return isLow(value.charCodeAt(offset + 1));
  return isLow(code) && offset > 0 && isHigh(value.charCodeAt(offset - 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
