import { XMLParser } from 'fast-xml-parser';

/** An element as it is written: names with their prefixes, values with their references. */
export interface Element {
  name: string;
  attributes: [name: string, value: string][];
  children: (Element | string)[];
}

/** A document: what stands before its root, and the root. */
export interface XmlText {
  readonly prolog: string;
  readonly root: Element;
}

/** A node of fast-xml-parser in the order of the document: one member that is the name, and its attributes at `:@`. */
type Node = Readonly<Record<string, unknown>>;

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
});

/** Reads a document, losing nothing but the prolog's comments; undefined where it has no root. */
export function parseXml(text: string): XmlText | undefined {
  const prolog = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?/.exec(text)?.[0] ?? '';
  try {
    const [root] = (PARSER.parse(text) as Node[]).filter((node) => !('#text' in node)).map(elementOf);
    return typeof root === 'object' ? { prolog, root } : undefined;
  } catch {
    return undefined;
  }
}

function elementOf(node: Node): Element | string {
  if ('#text' in node) return String(node['#text']);
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  return {
    name,
    attributes: Object.entries((node[':@'] ?? {}) as Readonly<Record<string, string>>),
    children: (node[name] as readonly Node[]).map(elementOf),
  };
}

export function writeXml({ prolog, root }: XmlText): string {
  return prolog + written(root);
}

function written(node: Element | string): string {
  if (typeof node === 'string') return node;
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
  const inner = node.children.map(written).join('');
  return inner === ''
    ? `<${node.name}${attributes} />`
    : `<${node.name}${attributes}>${inner}</${node.name}>`;
}

/** Children that are elements. */
export function elements({ children }: Element): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** A text as it stands in an element or an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The text that stands there escaped by one of the five names of XML. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
