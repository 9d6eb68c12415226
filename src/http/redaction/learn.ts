import { createHash } from 'node:crypto';
import { type Exchange, sentHeaders } from '../exchange.js';
import { readText, unpackBody } from './body.js';
import { isInvented, type Place, partsOfHeader, placesIn, SESSION_NAME, type SecretKind } from './places.js';

export interface Found {
  readonly kind: SecretKind;
  readonly value: string;
}

type Headers = readonly (readonly [name: string, value: string])[];

/** Texts of a kind, and kinds, that are remembered at most. */
const MOST_SEEN = 20_000;
const MOST_KINDS = 32;

/** Characters of a body that are read for secrets at a time, and how far one such part reaches into the next. */
const PART = 1024 * 1024;
const REACH = 8 * 1024;

/** Characters up to which a text is remembered as it is: a digest of it would take longer, and hardly less room. */
const LONGEST_WHOLE = 512;

/** What was read already and has nothing new to tell: most headers and many bodies of a run are alike. */
export class SeenTexts {
  readonly #seen = new Map<string, Set<string>>();

  /** True the first time that these bytes or this text is asked for; later, too, where very many were. */
  isNew(text: string | Buffer, kind: string): boolean {
    const key = typeof text === 'string' && text.length <= LONGEST_WHOLE ? text : digest(text);
    let seen = this.#seen.get(kind);
    if (seen === undefined) {
      if (this.#seen.size === MOST_KINDS) this.#seen.clear();
      seen = new Set();
      this.#seen.set(kind, seen);
    }
    if (seen.has(key)) return false;
    if (seen.size === MOST_SEEN) seen.clear();
    seen.add(key);
    return true;
  }
}

function digest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * Every secret that a request and its response show, but for what was seen before. The user name is none, and of the
 * cookies only the session's is told: others are known by their place.
 */
export function* secretsOf(exchange: Exchange, seen = new SeenTexts()): Generator<Found> {
  const { request, response } = exchange;
  const sent = sentHeaders(request);
  if (seen.isNew(request.url, 'url')) yield* certain(request.url);
  yield* inHeaders(sent, seen);
  if (request.body) yield* inBody(request.body, sent, seen);
  if (!response) return;
  yield* inHeaders(response.headers, seen);
  yield* inBody(response.body, response.headers, seen, response.digest);
}

/** A header with cookies among which is no session: the most that a target can send of anything. */
const COOKIE = /^(?:set-)?cookie$/i;
const SESSION = new RegExp(SESSION_NAME, 'i');

function* inHeaders(headers: Headers, seen: SeenTexts): Generator<Found> {
  for (const [name, value] of headers) {
    if (COOKIE.test(name) && !SESSION.test(value)) continue;
    const parts = partsOfHeader(name, value);
    if (parts === undefined) {
      if (seen.isNew(value, 'header')) yield* certain(value);
      continue;
    }
    for (const { secret } of parts) {
      if (!secret || secret.kind === 'cookie' || secret.value === '' || isInvented(secret.value)) continue;
      if (!seen.isNew(secret.value, name)) continue;
      yield secret;
      if (secret.kind === 'credentials' && /^\s*basic\s/i.test(value)) yield* inBasic(secret.value);
    }
  }
}

function* inBasic(credentials: string): Generator<Found> {
  const decoded = readText(Buffer.from(credentials, 'base64')).text;
  const colon = decoded.indexOf(':');
  if (colon >= 0) yield { kind: 'password', value: decoded.slice(colon + 1) };
}

/** @param digest of the body, where it is known */
function* inBody(body: Buffer, headers: Headers, seen: SeenTexts, digest?: string): Generator<Found> {
  const encoding = contentEncoding(headers);
  if (body.length === 0 || !seen.isNew(digest ?? body, `body ${encoding ?? ''}`)) return;
  const { text } = readText(unpackBody(body, encoding).bytes);
  for (let from = 0; from < text.length; from += PART) {
    const part = text.slice(from, from + PART + REACH);
    const isLast = from + part.length >= text.length;
    for (const place of certain(part)) {
      // What the end of a part cuts off stands whole in the next one.
      if (isLast || place.end < part.length) yield place;
    }
  }
}

function* certain(text: string): Generator<Place> {
  for (const place of placesIn(text)) if (!place.doubtful) yield place;
}

/** Value of Content-Encoding, where there is one. */
export function contentEncoding(headers: Headers): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
}
