import { type ApiError, reasonOf } from './errors.js';
import { contentType, type Media } from './negotiate.js';
import { type Profile, profileOf } from './profile.js';
import { toJson } from './serialize/json.js';
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
  /** How the version answers, if not like 12. */
  readonly profile?: Pick<Profile, 'style' | 'secured'> | undefined;
  /** Headers of this response alone: session, challenge, allowed methods. */
  readonly headers?: readonly (readonly [string, string])[];
  /** Whether a body with long lists may be left in slices. */
  readonly sliced?: boolean;
}

const TWELVE: Pick<Profile, 'style' | 'secured'> = profileOf(12);
const CACHING: readonly [string, string][] = [['Cache-Control', 'private']];
const SECURITY: readonly [string, string][] = [
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['X-XSS-Protection', '1; mode=block'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** A response with the headers of its version, in their order. Without a document there is no body. */
export function reply(head: ReplyHead, document?: MockDocument): Reply {
  const { status, media, now, profile: { style, secured } = TWELVE } = head;
  const later: Later[] | undefined = head.sliced === true ? [] : undefined;
  const text =
    document === undefined ? '' : media === 'json' ? toJson(document, style, later) : toXml(document, later);
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
          ['Content-Type', contentType(media, status >= 400 || (!secured && media === 'json'))],
        ];
  return {
    status,
    reason: reasonOf(status),
    headers: [
      ...(secured ? CACHING : []),
      ...content,
      ['Server', 'Microsoft-HTTPAPI/2.0'],
      ...(head.headers ?? []).map(([name, value]): [string, string] => [name, value]),
      ...(secured ? SECURITY : []),
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
export function errorReply(error: ApiError, media: Media, now: Date, profile?: ReplyHead['profile']): Reply {
  return reply({ status: error.status, media, now, profile, headers: error.headers }, error.toDocument());
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
