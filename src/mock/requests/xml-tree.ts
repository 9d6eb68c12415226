import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { badRequest } from '../errors.js';
import { unwritableIn } from '../serialize/characters.js';

/** An element of a request body. */
export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Without declarations of namespaces and without those of XML Schema's instance namespace. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** `xsi:nil`: the element stands for nothing. */
  readonly nil: boolean;
  readonly children: readonly XmlNode[];
  /** All text right below, CDATA included. */
  readonly text: string;
}

/** Deeper than any documented body; fewer frames than any stack has. */
const MAX_DEPTH = 64;
/** Tags, comments and the like, opening and closing, and equals signs: more than in any list one might send, less than takes a second. */
const MAX_MARKUP = 20_000;
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are read below: only those that XML defines, and no document may declare its own.
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** What the parser makes of a document: an object with one key, the name, and attributes under `:@`. */
type Raw = Readonly<Record<string, unknown>>;

/**
 * The root element; undefined where the text is not well-formed, has no or several roots, or has a document type
 * declaration, which no request needs.
 *
 * @throws ApiError 400 where elements nest deeper than any request, or are too many
 */
export function parseXml(text: string): XmlNode | undefined {
  if (signs(text, '<') > MAX_MARKUP || signs(text, '=') > MAX_MARKUP)
    throw badRequest(`The request body has more than ${MAX_MARKUP} tags or attributes.`);
  if (unwritableIn(text) !== undefined || /<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true)
    return undefined;
  let raw: readonly Raw[];
  try {
    raw = parser.parse(text) as readonly Raw[];
  } catch {
    return undefined;
  }
  const roots = raw.filter((item) => nameOf(item) !== undefined);
  const [root] = roots;
  return root === undefined || roots.length > 1 ? undefined : node(root, undefined, 1);
}

function signs(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function nameOf(item: Raw): string | undefined {
  return Object.keys(item).find((key) => key !== ':@' && key !== '#text' && key !== '#cdata');
}

function node(raw: Raw, outer: Scope | undefined, depth: number): XmlNode {
  if (depth > MAX_DEPTH) throw badRequest(`Elements nest deeper than ${MAX_DEPTH}.`);
  const qualified = nameOf(raw) ?? '';
  const declared = new Map<string, string>();
  // What holds outside is looked up there, not copied: a megabyte has room for many declarations and many elements.
  const scope: Scope = { declared, outer };
  const plain: [string, string][] = [];
  for (const [name, value] of Object.entries((raw[':@'] ?? {}) as Record<string, unknown>)) {
    const text = unescaped(String(value));
    if (name === 'xmlns') declared.set('', text);
    else if (name.startsWith('xmlns:')) declared.set(name.slice(6), text);
    else plain.push([name, text]);
  }
  const { prefix, local } = split(qualified);
  const ofInstance = (name: string): boolean => {
    const { prefix: p } = split(name);
    return p !== '' && namespaceOf(p, scope) === INSTANCE;
  };
  const content = raw[qualified] as readonly Raw[];
  const cdata = (item: Raw): string => {
    const [inner] = (item['#cdata'] ?? []) as readonly Raw[];
    return String(inner?.['#text'] ?? '');
  };
  return {
    name: local,
    namespace: namespaceOf(prefix, scope) ?? '',
    attributes: plain.filter(([name]) => !ofInstance(name)),
    nil: plain.some(([name, value]) => ofInstance(name) && split(name).local === 'nil' && value === 'true'),
    children: content
      .filter((item) => nameOf(item) !== undefined)
      .map((item) => node(item, scope, depth + 1)),
    text: content.map((item) => ('#text' in item ? unescaped(String(item['#text'])) : cdata(item))).join(''),
  };
}

/** Prefixes and what they stand for, by the element that declares them. */
interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

function namespaceOf(prefix: string, scope: Scope): string | undefined {
  let at: Scope | undefined = scope;
  while (at !== undefined && !at.declared.has(prefix)) at = at.outer;
  return at?.declared.get(prefix);
}

function split(qualified: string): { readonly prefix: string; readonly local: string } {
  const colon = qualified.indexOf(':');
  return { prefix: qualified.slice(0, Math.max(colon, 0)), local: qualified.slice(colon + 1) };
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:([\w#]+);)?/g, (reference, name = '') => {
    const known = PREDEFINED[name];
    if (known !== undefined) return known;
    const code = Number(name.replace(/^#x/i, '#0x').slice(1));
    // Each reference is a whole character: two halves of a pair are none (XML 1.0, 4.1).
    const character = /^#(?:x|\d+$)/i.test(name) && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || unwritableIn(character) !== undefined) {
      throw badRequest(`The reference ${reference} means nothing.`);
    }
    return character;
  });
}
