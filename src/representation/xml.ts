import {
  XmlElement as LibXmlElement,
  ParseOption,
  XmlCData,
  XmlDocument,
  type XmlNode,
  XmlText,
  XmlTreeNode,
} from 'libxml2-wasm';
import { isBlank, toUtf8 } from './encoding.js';
import { interned } from './interned.js';
import { LIMITS, MOST_BYTES, MOST_MARKS, MOST_XML_LEVELS } from './limits.js';
import { cut, shown } from './shown.js';

/** An XML element as plain data. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Attributes by local name; one in a namespace has the key `{namespace}name`, and so has the value of xsi:type. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside the element. */
  readonly text: string;
}

/** A document that was read; or what is wrong with it; or the limit of ours, as a sentence, for which it was not read. */
export type XmlReading =
  | { readonly root: XmlElement; readonly problem?: undefined; readonly limit?: undefined }
  | { readonly problem: string; readonly root?: undefined; readonly limit?: undefined }
  | { readonly limit: string; readonly root?: undefined; readonly problem?: undefined };

// No network, no external entities, line numbers beyond 65,535. XML_PARSE_HUGE lifts libxml2's limits of 10 MB for a text
// and 256 levels; what it also lifts, the guard against entities that grow, is not needed where no DTD gets in.
const OPTIONS = {
  encoding: 'utf-8',
  option:
    ParseOption.XML_PARSE_NONET |
    ParseOption.XML_PARSE_NO_XXE |
    ParseOption.XML_PARSE_BIG_LINES |
    ParseOption.XML_PARSE_HUGE,
};

const DTD = { problem: 'The document has a document type declaration.' } as const;

/** What libxml2 says where it gives up for a limit of its own; names and values of the document stand behind these. */
const PARSER_LIMIT =
  /^(?:Excessive depth in document|Resource limit exceeded|Name too long|Memory allocation failed|out of memory)|^(?:Comment|CData section|PI \S+) too big found/im;

/**
 * Parses untrusted XML in any encoding that its bytes or its declaration tell. A document type declaration is refused
 * before the parser sees it, so no entity is ever expanded; size and depth are limited (`limits.ts`).
 *
 * @param visit called with the live libxml2 document before it is freed, so that a validator needs no second parse
 */
export function parseXml(
  source: Uint8Array | string,
  visit?: (doc: XmlDocument, root: XmlElement) => void,
): XmlReading {
  if (source.length > MOST_BYTES) return { limit: LIMITS.bytes };
  const decoded = typeof source === 'string' ? { bytes: Buffer.from(source) } : toUtf8(source);
  if ('problem' in decoded) return decoded;
  if ('unknown' in decoded) return { limit: LIMITS.encoding(decoded.unknown) };
  const { bytes } = decoded;
  if (bytes.length > MOST_BYTES) return { limit: LIMITS.bytes };
  if (declaresType(bytes)) return DTD;
  if (hasTooManyMarks(bytes)) return { limit: LIMITS.marks };
  return withDocument(bytes, (doc) => {
    if (doc.dtd) return DTD;
    const root = plain(doc.root, 1);
    if (root === undefined) return { limit: LIMITS.xmlLevels };
    visit?.(doc, root);
    return { root };
  });
}

/**
 * Hands out the libxml2 document of a text that we have written ourselves from a document that was read.
 *
 * @returns what is wrong with it, or the limit of ours, as a sentence, for which it was not read
 */
export function parseSafe(
  text: string,
  visit: (doc: XmlDocument) => void,
): { readonly problem?: string; readonly limit?: string } {
  return withDocument(Buffer.from(text), (doc) => {
    visit(doc);
    return {};
  });
}

function withDocument<T>(
  bytes: Uint8Array,
  use: (doc: XmlDocument) => T,
): T | { readonly problem: string } | { readonly limit: string } {
  let doc: XmlDocument;
  try {
    doc = XmlDocument.fromBuffer(bytes, OPTIONS);
  } catch (error) {
    const message = (error as Error).message.trim();
    if (/^Excessive depth/m.test(message)) return { limit: LIMITS.xmlLevels };
    if (PARSER_LIMIT.test(message)) return { limit: LIMITS.parser(shown(message)) };
    return { problem: message || 'The document is not well-formed XML.' };
  }
  try {
    return use(doc);
  } finally {
    doc.dispose();
  }
}

const TYPE_DECLARATION = /^<!DOCTYPE/i;

/**
 * Whether a document type declaration stands before the root element. Nothing but white space, processing instructions
 * and comments may stand before it (XML 1.0, 2.8); at anything else the parser gives up, too.
 */
function declaresType(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = buffer.indexOf('\uFEFF') === 0 ? 3 : 0;
  for (;;) {
    while (isBlank(buffer[at])) at++;
    const start = buffer.toString('latin1', at, at + 9);
    const end = start.startsWith('<?') ? '?>' : start.startsWith('<!--') ? '-->' : undefined;
    if (end === undefined) return TYPE_DECLARATION.test(start);
    const found = buffer.indexOf(end, at + (end === '?>' ? 2 : 4));
    if (found < 0) return false;
    at = found + end.length;
  }
}

const [TAG, EQUALS] = [0x3c, 0x3d];

/** Tags and attributes are counted by the signs that each has one of, also where these stand in texts. */
function hasTooManyMarks(bytes: Uint8Array): boolean {
  if (bytes.length <= MOST_MARKS) return false;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let marks = 0;
  for (const sign of [TAG, EQUALS]) {
    for (let at = body.indexOf(sign); at >= 0 && marks <= MOST_MARKS; at = body.indexOf(sign, at + 1))
      marks++;
  }
  return marks > MOST_MARKS;
}

/** Namespace of the attributes by which a document speaks to XML Schema. */
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The attribute by which an element says what type it has. */
export const XSI_TYPE = `{${XSI}}type`;

/** A qualified name as `{namespace}name`; as it stands where its prefix is not bound. */
function resolved(element: LibXmlElement, name: string): string {
  const [, prefix = '', local] = /^\s*(?:([^:\s]*):)?([^:\s]+)\s*$/.exec(name) ?? [];
  const namespace = local === undefined ? null : element.namespaceForPrefix(prefix);
  return namespace === null ? name : `{${namespace}}${local}`;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: readonly XmlElement[] = [];

/** Undefined where it nests too deeply. */
function plain(element: LibXmlElement, level: number): XmlElement | undefined {
  if (level > MOST_XML_LEVELS) return undefined;
  let attributes: Map<string, string> | undefined;
  for (const attr of element.attrs) {
    attributes ??= new Map();
    const key = attr.namespaceUri ? `{${attr.namespaceUri}}${attr.name}` : attr.name;
    attributes.set(interned(key), interned(key === XSI_TYPE ? resolved(element, attr.value) : attr.value));
  }
  let children: XmlElement[] | undefined;
  let text = '';
  for (let node: XmlNode | null = element.firstChild; node; node = nextOf(node)) {
    if (node instanceof LibXmlElement) {
      const inner = plain(node, level + 1);
      if (inner === undefined) return undefined;
      children ??= [];
      children.push(inner);
    } else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
  }
  return {
    name: interned(element.name),
    namespace: interned(element.namespaceUri),
    attributes: attributes ?? NO_ATTRIBUTES,
    children: children ?? NO_CHILDREN,
    text: interned(text),
  };
}

/** libxml2-wasm gives a processing instruction no `next`. */
function nextOf(node: XmlNode): XmlNode | null {
  return node instanceof XmlTreeNode ? node.next : node.get('following-sibling::node()[1]');
}

/** The first child element with that local name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((c) => c.name === name);
}

/** Characters of a name in a location: the names of a hostile document may be long, and locations join those of all levels. */
const MOST_NAME = 200;

/** Steps to the children of elements that were asked for: lists may have a hundred thousand. */
const STEPS = new WeakMap<XmlElement, ReadonlyMap<XmlElement, string>>();

/** XPath-like step of the n-th child: `Name`, or `Name[2]` where siblings share the name. */
export function step(parent: XmlElement, element: XmlElement): string {
  let steps = STEPS.get(parent);
  if (steps === undefined) {
    steps = stepsOf(parent);
    STEPS.set(parent, steps);
  }
  return steps.get(element) ?? element.name;
}

function stepsOf({ children }: XmlElement): ReadonlyMap<XmlElement, string> {
  const namesakes = new Map<string, number>();
  for (const { name } of children) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  const before = new Map<string, number>();
  return new Map(
    children.map((c) => {
      const place = (before.get(c.name) ?? 0) + 1;
      before.set(c.name, place);
      const name = cut(c.name, MOST_NAME);
      return [c, (namesakes.get(c.name) ?? 0) > 1 ? `${name}[${place}]` : name];
    }),
  );
}
