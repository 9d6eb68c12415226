import { headerOf, type Message, syntaxOf, withBody, withHeader } from './message.js';
import type { Operator } from './operator.js';
import { elements, parseXml, writeXml, type XmlText } from './xml.js';

const PAGE =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>';

const SHAPE = ['xml-well-formed', 'json-well-formed'] as const;
const STATUS = ['status-code', 'no-body', 'work-succeeds', 'accepted-with-task'] as const;
const REFUSALS = [
  'malformed-body-refused',
  'missing-member-refused',
  'mistyped-member-refused',
  'unknown-member-refused',
  'wrong-order-refused',
  'wrong-type-refused',
  'malformed-query-refused',
  'undocumented-method-refused',
  'logon-refused',
  'unknown-id-refused',
  'unknown-parent-refused',
  'malformed-id-refused',
  'unauthenticated-refused',
  'invented-session-refused',
  'spoilt-session-refused',
  'forbidden-refused',
  'error-entity',
  'status-code',
] as const;

function status(code: number, reason: string): Operator['apply'] {
  return (message) => (message.status === code ? undefined : { ...message, status: code, reason });
}

/** Where there is a body. */
function ofBody(change: (message: Message) => Message | undefined): Operator['apply'] {
  return (message) => (message.body.length === 0 ? undefined : change(message));
}

function xml(change: (document: XmlText, text: string) => string | undefined): Operator['apply'] {
  return (message) => {
    if (syntaxOf(message) !== 'xml') return undefined;
    const text = message.body.toString('utf8');
    const document = parseXml(text);
    const changed = document && change(document, text);
    return changed === undefined || changed === text ? undefined : withBody(message, changed);
  };
}

function json(
  change: (value: Record<string, unknown>, text: string) => string | undefined,
): Operator['apply'] {
  return (message) => {
    if (syntaxOf(message) !== 'json') return undefined;
    const text = message.body.toString('utf8');
    const value = JSON.parse(text) as Record<string, unknown>;
    const changed = change(value, text);
    return changed === undefined || changed === text ? undefined : withBody(message, changed);
  };
}

/** The one that the syntax of a body asks for. */
function either(...ways: Operator['apply'][]): Operator['apply'] {
  return (message, place) => ways.map((way) => way(message, place)).find((changed) => changed !== undefined);
}

const answer = (
  id: string,
  summary: string,
  checks: readonly string[],
  apply: Operator['apply'],
): Operator => ({
  id,
  summary,
  scope: 'answer',
  checks,
  apply,
});

const refusal = (
  id: string,
  summary: string,
  apply: Operator['apply'],
  more: readonly string[] = [],
): Operator => ({
  ...answer(id, summary, [...REFUSALS, ...more], apply),
  of: 'refusal',
});

/** Whole answers. */
export const ANSWERS: readonly Operator[] = [
  answer('status-203', 'The status is 203.', STATUS, status(203, 'Non-Authoritative Information')),
  answer('status-207', 'The status is 207.', STATUS, status(207, 'Multi-Status')),
  answer('status-302', 'The status is 302.', STATUS, status(302, 'Found')),
  answer('status-400', 'The status is 400.', STATUS, status(400, 'Bad Request')),
  answer('status-500', 'The status is 500.', STATUS, status(500, 'Internal Server Error')),
  answer('content-type-missing', 'Content-Type is missing.', ['content-type'], (message) =>
    headerOf(message, 'Content-Type') === undefined
      ? undefined
      : withHeader(message, 'Content-Type', undefined),
  ),
  answer(
    'content-type-html',
    'Content-Type says text/html.',
    ['content-type'],
    ofBody((m) => withHeader(m, 'Content-Type', 'text/html; charset=utf-8')),
  ),
  answer(
    'content-type-other',
    'Content-Type names the other of the two media types.',
    ['content-type'],
    ofBody((m) =>
      withHeader(
        m,
        'Content-Type',
        syntaxOf(m) === 'xml' ? 'application/json; charset=utf-8' : 'application/xml; charset=utf-8',
      ),
    ),
  ),
  answer(
    'charset-other',
    'Content-Type names another charset than that of the body.',
    ['charset-agrees', 'content-type'],
    ofBody((m) =>
      withHeader(m, 'Content-Type', `${headerOf(m, 'Content-Type')?.split(';')[0] ?? ''}; charset=utf-16`),
    ),
  ),
  answer(
    'content-length-missing',
    'The length of a body is not told.',
    ['content-length'],
    ofBody((m) =>
      headerOf(m, 'Content-Length') === undefined ? undefined : withHeader(m, 'Content-Length', undefined),
    ),
  ),
  answer(
    'body-truncated',
    'The body ends in its middle.',
    SHAPE,
    ofBody((m) => withBody(m, m.body.subarray(0, m.body.length >> 1))),
  ),
  answer(
    'body-last-byte-lost',
    'The last byte of the body is missing.',
    SHAPE,
    ofBody((m) => withBody(m, m.body.subarray(0, -1))),
  ),
  answer(
    'body-empty',
    'There is no body.',
    [...SHAPE, 'content-type', 'accepted-with-task', 'accept-honoured', 'status-code', 'body-with-success'],
    ofBody((m) => withBody(m, '')),
  ),
  answer(
    'body-html',
    'The body is a web page.',
    [...SHAPE, 'content-type'],
    ofBody((m) => withBody(m, PAGE)),
  ),
  answer(
    'body-twice',
    'The body stands there twice.',
    SHAPE,
    ofBody((m) => withBody(m, Buffer.concat([m.body, m.body]))),
  ),
  answer(
    'body-added',
    'An answer that has no body has one.',
    [
      'no-body',
      'content-type',
      'accepted-without-body',
      'secret-created-without-body',
      'account-created-without-body',
      'scopes-without-body',
      'restore-without-body-accepted',
    ],
    (m) =>
      m.body.length > 0
        ? undefined
        : withHeader(
            withHeader({ ...m, body: Buffer.from('{}') }, 'Content-Length', '2'),
            'Content-Type',
            'application/json; charset=utf-8',
          ),
  ),
  answer(
    'byte-order-mark',
    'A body of JSON begins with a byte order mark.',
    ['json-no-byte-order-mark', 'json-well-formed'],
    json((_, text) => `\ufeff${text}`),
  ),
  answer(
    'root-renamed',
    'The root element has another name; in JSON the first member has.',
    ['xml-root', 'json-required', 'json-additions'],
    either(
      xml((document) => {
        document.root.name = `${document.root.name}Result`;
        return writeXml(document);
      }),
      json((value) => {
        const [[name, first] = [], ...rest] = Object.entries(value);
        return name === undefined
          ? undefined
          : JSON.stringify(Object.fromEntries([[`${name}Result`, first], ...rest]));
      }),
    ),
  ),
  answer(
    'namespace-other',
    'The elements are in another namespace.',
    ['xml-namespace'],
    xml((_, text) => text.replace('/ent/v1.0"', '/ent/v2.0"')),
  ),
  answer(
    'namespace-missing',
    'The elements are in no namespace.',
    ['xml-namespace'],
    xml((_, text) => text.replace(/ xmlns="[^"]*"/, '')),
  ),
  answer(
    'elements-reversed',
    'The elements below the root of an entity stand in reverse order.',
    ['xml-order'],
    xml((document) => {
      const names = new Set(elements(document.root).map(({ name }) => name));
      if (names.size < 2) return undefined;
      document.root.children.reverse();
      return writeXml(document);
    }),
  ),
  answer(
    'json-in-list',
    'The JSON is a list that has the object.',
    ['json-values'],
    json((_, text) => `[${text}]`),
  ),
  answer(
    'json-null',
    'The JSON is null.',
    ['json-values', 'json-well-formed', 'accept-honoured', 'content-type'],
    json(() => 'null'),
  ),
  answer(
    'json-member-twice',
    'The first member of the JSON stands there twice.',
    ['json-members-once'],
    json((value, text) => {
      const [[name, first] = []] = Object.entries(value);
      return name === undefined
        ? undefined
        : `{${JSON.stringify(name)}:${JSON.stringify(first)},${text.slice(1)}`;
    }),
  ),
  answer(
    'json-name-in-capitals',
    'The first member of the JSON that says something is written in capitals.',
    ['json-additions', 'json-required', 'json-names-mixed'],
    json((value) => {
      const [name] = Object.entries(value).find(([, said]) => said !== null) ?? [];
      return name === undefined
        ? undefined
        : JSON.stringify(
            Object.fromEntries(Object.entries(value).map(([n, v]) => [n === name ? n.toUpperCase() : n, v])),
          );
    }),
  ),
  answer(
    'member-added',
    'There is a member that is not documented.',
    ['xml-additions', 'json-additions'],
    either(
      xml((document) => {
        document.root.children.push({ name: 'Undocumented', attributes: [], children: ['1'] });
        return writeXml(document);
      }),
      json((value) => JSON.stringify({ ...value, Undocumented: 1 })),
    ),
  ),
  answer(
    'attribute-added',
    'The root element has an attribute that is not documented.',
    ['xml-additions'],
    xml((document) => {
      document.root.attributes.push(['Undocumented', '1']);
      return writeXml(document);
    }),
  ),
  refusal('refusal-as-200', 'What must be refused is answered with 200.', status(200, 'OK')),
  refusal(
    'refusal-as-500',
    'What must be refused is answered with 500.',
    status(500, 'Internal Server Error'),
  ),
  refusal('refusal-as-418', 'What must be refused is answered with 418.', status(418, "I'm a teapot")),
  refusal(
    'refusal-as-html',
    'A refusal is a web page.',
    ofBody((m) => withBody(withHeader(m, 'Content-Type', 'text/html'), PAGE)),
  ),
  refusal(
    'refusal-without-body',
    'A refusal has no body.',
    ofBody((m) => withBody(m, '')),
  ),
  refusal(
    'refusal-truncated',
    'The body of a refusal ends in its middle.',
    ofBody((m) => withBody(m, m.body.subarray(0, m.body.length >> 1))),
    SHAPE,
  ),
  refusal(
    'refusal-with-other-status',
    'The Error entity says another status than the answer has.',
    ofBody((m) => withBody(m, m.body.toString('utf8').replace(/(StatusCode"?[=:] ?"?)\d+/i, '$1599'))),
  ),
];
