import { type ApiError, reasonOf } from './errors.js';
import { contentType, type Media } from './negotiate.js';
import { type Names, toJson } from './serialize/json.js';
import type { MockDocument } from './serialize/layout.js';
import { type Later, slicesOf } from './serialize/lazy.js';
import { toXml } from './serialize/xml.js';

/** A response before it goes out: what faults may change last. */
export interface Reply {
  status: number;
  reason: string;
  /** In the order they are sent; without Content-Length the body goes out chunked. */
  headers: [name: string, value: string][];
  body: Buffer;
  /**
   * A body too large to hold, in slices, anew at each call; `body` is empty then, and the value of Content-Length is left
   * to who measures it.
   */
  readonly slices?: () => Iterable<string>;
}

/** What a response says besides its body. */
export interface ReplyHead {
  readonly status: number;
  readonly media: Media;
  readonly now: Date;
  /** Names of JSON members, if not the documented ones. */
  readonly names?: Names | undefined;
  /** Headers of this response alone: session, challenge, allowed methods. */
  readonly headers?: readonly (readonly [string, string])[];
  /** Whether a body with long lists may be left in slices. */
  readonly sliced?: boolean;
}

/** A response with the headers of version 12, in their order. Without a document there is no body. */
export function reply(head: ReplyHead, document?: MockDocument): Reply {
  const { status, media, now, names } = head;
  const later: Later[] | undefined = head.sliced === true ? [] : undefined;
  const text =
    document === undefined ? '' : media === 'json' ? toJson(document, names, later) : toXml(document, later);
  const large = later !== undefined && later.length > 0;
  const body = large ? Buffer.alloc(0) : Buffer.from(text, 'utf8');
  const content: [string, string][] =
    document === undefined
      ? // An answer that might have a body says that it has none.
        status === 204
        ? []
        : [['Content-Length', '0']]
      : [
          ['Content-Length', large ? '' : String(body.length)],
          ['Content-Type', contentType(media, status >= 400)],
        ];
  return {
    status,
    reason: reasonOf(status),
    headers: [
      ['Cache-Control', 'private'],
      ...content,
      ['Server', 'Microsoft-HTTPAPI/2.0'],
      ...(head.headers ?? []).map(([name, value]): [string, string] => [name, value]),
      ['X-Frame-Options', 'SAMEORIGIN'],
      ['X-XSS-Protection', '1; mode=block'],
      ['Strict-Transport-Security', 'max-age=31536000'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Date', dateOf(now)],
    ],
    body,
    ...(large ? { slices: () => slicesOf(text, later) } : {}),
  };
}

let second = Number.NaN;
let date = '';

/** Value of Date; written once a second. */
function dateOf(now: Date): string {
  const current = Math.floor(now.getTime() / 1000);
  if (current !== second) {
    second = current;
    date = now.toUTCString();
  }
  return date;
}

/** An error, in the media type that was asked for. */
export function errorReply(error: ApiError, media: Media, now: Date, names?: Names): Reply {
  return reply({ status: error.status, media, now, names, headers: error.headers }, error.toDocument());
}

/** Replaces the body and, where there is one, the Content-Length that goes with it. */
export function setBody(target: Reply, body: string | Buffer): void {
  target.body = Buffer.from(body);
  setHeader(target, 'Content-Length', String(target.body.length));
}

/** Gives a header that is there another value. */
export function setHeader(target: Reply, name: string, value: string): void {
  target.headers = target.headers.map(([n, v]) => [n, n === name ? value : v]);
}

/** Takes a header away. */
export function removeHeader(target: Reply, name: string): void {
  target.headers = target.headers.filter(([n]) => n !== name);
}
