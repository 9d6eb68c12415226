import { createHash } from 'node:crypto';
import { type Exchange, sentHeaders } from '../exchange.js';
import { readBody } from './body.js';
import { secretFields } from './fields.js';

export type SecretKind = 'credentials' | 'password' | 'key' | 'session' | 'cookie';

export interface Found {
  readonly kind: SecretKind;
  readonly value: string;
}

type Headers = readonly (readonly [name: string, value: string])[];

const SESSION_NAME = 'x-restsvcsessionid';

/** A session in a URL or a UID: `…/logonSessions/{id}`, `urn:veeam:LogonSession:{id}`, encoded or not. */
const SESSION_PATH =
  /logonSessions?(?:\\?\/|:|%2f|%3a)+(?:urn(?::|%3a)veeam(?::|%3a)logonSession(?::|%3a))?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi;
const SECRET_PARAMETER = /[?&](?:\w*(?:password|passphrase|secret|token))=([^&#\s]+)/gi;

/** What was read already and has nothing new to tell: most headers and many bodies of a run are alike. */
export class SeenTexts {
  readonly #seen = new Set<string>();

  /** True the first time that these bytes or this text is asked for. */
  isNew(text: string | Buffer, kind: string): boolean {
    const key = `${kind}\n${typeof text === 'string' ? text : createHash('sha256').update(text).digest('base64')}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}

/** Every secret that a request and its response show, but for what was seen before; the user name is none. */
export function* secretsOf(exchange: Exchange, seen = new SeenTexts()): Generator<Found> {
  const { request, response } = exchange;
  const sent = sentHeaders(request);
  yield* inUrl(request.url);
  yield* inHeaders(sent, seen);
  if (request.body) yield* inBody(request.body, sent, seen);
  if (!response) return;
  yield* inHeaders(response.headers, seen);
  yield* inBody(response.body, response.headers, seen);
}

function* inUrl(url: string): Generator<Found> {
  yield* sessionPaths(url);
  for (const [, value = ''] of url.matchAll(SECRET_PARAMETER))
    yield { kind: 'password', value: unescapePercent(value) };
}

function* inHeaders(headers: Headers, seen: SeenTexts): Generator<Found> {
  for (const [name, value] of headers) {
    if (!seen.isNew(value, name)) continue;
    switch (name.toLowerCase()) {
      case SESSION_NAME:
        yield { kind: 'session', value: value.trim() };
        break;
      case 'authorization':
      case 'proxy-authorization':
        yield* inAuthorization(value.trim());
        break;
      case 'cookie':
        for (const cookie of value.split(';')) yield* inCookie(cookie);
        break;
      case 'set-cookie':
        yield* inCookie(value.split(';', 1)[0] ?? '');
        break;
      default:
        yield* inUrl(value);
    }
  }
}

/** The scheme says how the credentials are made and is no secret; without one, the whole value is. */
function* inAuthorization(value: string): Generator<Found> {
  const [, scheme, rest] = /^([\w-]+)\s+(.+)$/s.exec(value) ?? [];
  yield { kind: 'credentials', value: rest ?? value };
  if (rest === undefined || scheme?.toLowerCase() !== 'basic') return;
  const decoded = readBody(Buffer.from(rest, 'base64'), undefined).text;
  const colon = decoded.indexOf(':');
  if (colon >= 0) yield { kind: 'password', value: decoded.slice(colon + 1) };
}

function* inCookie(cookie: string): Generator<Found> {
  const equals = cookie.indexOf('=');
  const name = cookie.slice(0, equals).trim().toLowerCase();
  const value = unescapePercent(
    cookie
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  );
  if (name === SESSION_NAME) yield { kind: 'session', value };
  // Other cookies may be a proxy's session; a short word such as `deleted` is not.
  else if (value.length >= 8 && !/^[a-z]+$/i.test(value)) yield { kind: 'cookie', value };
}

function* inBody(body: Buffer, headers: Headers, seen: SeenTexts): Generator<Found> {
  const encoding = contentEncoding(headers);
  if (!seen.isNew(body, `body ${encoding ?? ''}`)) return;
  const { text } = readBody(body, encoding);
  yield* sessionPaths(text);
  yield* secretFields(text);
}

function* sessionPaths(text: string): Generator<Found> {
  for (const [, guid = ''] of text.matchAll(SESSION_PATH)) yield { kind: 'session', value: guid };
}

/** Value of Content-Encoding, where there is one. */
export function contentEncoding(headers: Headers): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
}

function unescapePercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
