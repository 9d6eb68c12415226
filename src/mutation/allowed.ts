import { type Message, syntaxOf, withBody, withHeader } from './message.js';
import type { Operator } from './operator.js';
import { type Element, elements, parseXml, writeXml, type XmlText } from './xml.js';

/** A time in UTC, as a value of its own. */
const TIME = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z(?=["<])/g;

function inXml(change: (document: XmlText) => void): Operator['apply'] {
  return (message) => {
    const document = syntaxOf(message) === 'xml' ? parseXml(message.body.toString('utf8')) : undefined;
    if (document === undefined) return undefined;
    change(document);
    return changed(message, writeXml(document));
  };
}

function inJson(change: (value: unknown) => unknown): Operator['apply'] {
  return (message) =>
    syntaxOf(message) === 'json'
      ? changed(message, JSON.stringify(change(JSON.parse(message.body.toString('utf8')))))
      : undefined;
}

function inText(syntax: 'xml' | 'json' | 'both', change: (text: string) => string): Operator['apply'] {
  return (message) => {
    const own = syntaxOf(message);
    if (own === undefined || (syntax !== 'both' && syntax !== own)) return undefined;
    return changed(message, change(message.body.toString('utf8')));
  };
}

function changed(message: Message, text: string): Message | undefined {
  return text === message.body.toString('utf8') ? undefined : withBody(message, text);
}

function everywhere(element: Element, act: (element: Element) => void): void {
  act(element);
  for (const child of elements(element)) everywhere(child, act);
}

/** A value with every object in it changed. */
function objects(value: unknown, change: (entries: [string, unknown][]) => [string, unknown][]): unknown {
  if (Array.isArray(value)) return value.map((item) => objects(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    objects(inner, change),
  ]);
  return Object.fromEntries(change(entries));
}

const reversedLinks = (entries: [string, unknown][]): [string, unknown][] =>
  entries.map(([name, value]) => [
    name,
    /^links$/i.test(name) && Array.isArray(value) ? value.toReversed() : value,
  ]);

const way = (id: string, summary: string, apply: Operator['apply']): Operator => ({
  id,
  summary,
  scope: 'answer',
  checks: [],
  apply,
});

/** A header where the answer has it. */
function header(name: string, change: (value: string) => string): Operator['apply'] {
  return (message) => {
    const own = message.headers.find(([known]) => known.toLowerCase() === name.toLowerCase());
    return own && withHeader(message, name, change(own[1]));
  };
}

/** Ways for answers to differ that are no fault: what the documentation and the formats leave open. */
export const ALLOWED: readonly Operator[] = [
  way(
    'attributes-reversed',
    'Attributes stand in another order.',
    inXml(({ root }) => everywhere(root, (e) => void e.attributes.reverse())),
  ),
  way(
    'indented-xml',
    'Elements stand on lines of their own.',
    inXml(({ root }) =>
      everywhere(root, (e) => {
        if (elements(e).length > 0) e.children = [...e.children.flatMap((child) => ['\n  ', child]), '\n'];
      }),
    ),
  ),
  way(
    'prefixed',
    'Elements have a prefix for their namespace.',
    inXml(({ root }) => {
      everywhere(root, (e) => {
        e.name = `em:${e.name}`;
      });
      for (const attribute of root.attributes) if (attribute[0] === 'xmlns') attribute[0] = 'xmlns:em';
    }),
  ),
  way(
    'declaration-missing',
    'The XML declaration is missing.',
    inText('xml', (text) => text.replace(/^<\?xml[^>]*\?>\s*/, '')),
  ),
  way(
    'comments',
    'There are comments.',
    inText('xml', (text) =>
      text
        .replace(/^(<\?xml[^>]*\?>)?/, '$1<!-- made by a server -->')
        .replace(/<Links>/, '<!-- links --><Links>'),
    ),
  ),
  way(
    'numeric-references',
    'Ampersands are written as numbers.',
    inText('xml', (text) =>
      text.replaceAll('&amp;', '&#38;').replace(/>a|>A/, (m) => `>&#${m.charCodeAt(1)};`),
    ),
  ),
  way(
    'open-and-shut',
    'Empty elements have a tag at either end.',
    inText('xml', (text) => text.replace(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*\/>/g, '<$1$2></$1>')),
  ),
  way(
    'single-quotes',
    'Attributes stand in single quotes.',
    inText('xml', (text) => text.replace(/(\s[\w:]+=)"([^"']*)"/g, "$1'$2'")),
  ),
  way(
    'links-reversed',
    'Links stand in another order.',
    (message, place) =>
      inXml(({ root }) =>
        everywhere(root, (e) => {
          if (e.name === 'Links') e.children.reverse();
        }),
      )(message, place) ?? inJson((value) => objects(value, reversedLinks))(message, place),
  ),
  way(
    'members-reversed',
    'Members of JSON stand in another order.',
    inJson((value) => objects(value, (entries) => entries.reverse())),
  ),
  way(
    'indented-json',
    'The JSON is indented.',
    inText('json', (text) => JSON.stringify(JSON.parse(text), null, 2)),
  ),
  way(
    'escaped-json',
    'Slashes are escaped, and letters beyond ASCII.',
    inText('json', (text) =>
      text
        .replaceAll('/', '\\/')
        .replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  ),
  way(
    'null-left-out',
    'Members that are null are left out.',
    inJson((value) => objects(value, (entries) => entries.filter(([, inner]) => inner !== null))),
  ),
  way(
    'offset',
    'Times in UTC say +00:00 for Z.',
    inText('both', (text) => text.replace(TIME, '$1$2+00:00')),
  ),
  way(
    'fraction-padded',
    'Fractions of seconds have all of their digits.',
    inText('both', (text) =>
      text.replace(TIME, (_, time: string, fraction = '.') => `${time}${fraction.padEnd(8, '0')}Z`),
    ),
  ),
  way('header-added', 'There are headers of a proxy.', (m) =>
    withHeader(withHeader(m, 'Via', '1.1 proxy'), 'X-Request-Id', '4711'),
  ),
  way('headers-in-lower-case', 'Names of headers are written small.', (m) => ({
    ...m,
    headers: m.headers.map(([name, value]) => [name.toLowerCase(), value]),
  })),
  way(
    'charset-in-capitals',
    'The charset is written in capitals, and in quotes.',
    header('Content-Type', (value) =>
      value.replace(/charset=(\S+)/, (_, name: string) => `charset="${name.toUpperCase()}"`),
    ),
  ),
  way(
    'charset-left-out',
    'Content-Type names no charset.',
    header('Content-Type', (value) => value.split(';')[0] ?? ''),
  ),
  way(
    'undocumented-member',
    'There is a member that is not documented.',
    (message, place) =>
      inXml(({ root }) => void root.children.push({ name: 'Undocumented', attributes: [], children: ['1'] }))(
        message,
        place,
      ) ??
      inJson((value) => (Array.isArray(value) ? value : { ...(value as object), Undocumented: 1 }))(
        message,
        place,
      ),
  ),
];
