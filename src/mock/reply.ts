import { type ApiError, reasonOf } from './errors.js';
import { contentType, type Media } from './negotiate.js';
import { toJson } from './serialize/json.js';
import type { MockDocument } from './serialize/layout.js';
import { toXml } from './serialize/xml.js';

/** A response before it goes out: what faults may change last. */
export interface Reply {
  status: number;
  reason: string;
  /** In the order they are sent; without Content-Length the body goes out chunked. */
  headers: [name: string, value: string][];
  body: Buffer;
}

/** What a response says besides its body. */
export interface ReplyHead {
  readonly status: number;
  readonly media: Media;
  readonly now: Date;
  /** Headers of this response alone: session, challenge, allowed methods. */
  readonly headers?: readonly (readonly [string, string])[];
}

/** A response with the headers of version 12, in their order. Without a document there is no body. */
export function reply(head: ReplyHead, document?: MockDocument): Reply {
  const { status, media, now } = head;
  const text = document === undefined ? '' : media === 'json' ? toJson(document) : toXml(document);
  const body = Buffer.from(text, 'utf8');
  const content: [string, string][] =
    document === undefined
      ? // An answer that might have a body says that it has none.
        status === 204
        ? []
        : [['Content-Length', '0']]
      : [
          ['Content-Length', String(body.length)],
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
      ['Date', now.toUTCString()],
    ],
    body,
  };
}

/** An error, in the media type that was asked for. */
export function errorReply(error: ApiError, media: Media, now: Date): Reply {
  return reply({ status: error.status, media, now, headers: error.headers }, error.toDocument());
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
