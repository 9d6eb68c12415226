import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Setup } from '../dispatch.js';
import { ApiError } from '../errors.js';
import { type Media, mediaOf } from '../negotiate.js';
import { errorReply } from '../reply.js';

/** Time a refused client gets to read the refusal while it is still sending. */
const LINGER_MILLISECONDS = 2_000;

/** Refusals of the HTTP layer. Where the parser gave up, only the code of its error tells why. */
const PARSER_ERRORS: Readonly<Record<string, ApiError>> = {
  HPE_HEADER_OVERFLOW: new ApiError(431, 'The headers of the request are too large'),
  ERR_HTTP_REQUEST_TIMEOUT: new ApiError(408, 'The request did not arrive in time'),
};

/** What the parser says about a request it cannot read. */
export interface ParserError extends NodeJS.ErrnoException {
  /** What it was reading last. */
  readonly rawPacket?: Buffer;
}

/** The error that a client gets whose request cannot be read; nothing where it speaks another protocol, or is gone. */
export function refusalOf(error: ParserError): ApiError | undefined {
  const { code = '', rawPacket } = error;
  if (code === 'HPE_HEADER_OVERFLOW' && rawPacket !== undefined && isOneLine(rawPacket)) return tooLong();
  const known = PARSER_ERRORS[code];
  if (known !== undefined) return known;
  return code.startsWith('HPE_') ? new ApiError(400, error.message) : undefined;
}

/** A packet that overflows within the request line has no end of a line. */
function isOneLine(packet: Buffer): boolean {
  return /^[A-Z]+ \S/.test(packet.toString('latin1', 0, 64)) && !packet.includes('\n');
}

export function tooLong(): ApiError {
  return new ApiError(414, 'The request target is too long');
}

/** What is wrong with the head of a request, if anything; the parser leaves these to the server. */
export function faultOf({ httpVersion, headersDistinct, headers }: IncomingMessage): ApiError | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') {
    return new ApiError(505, `HTTP ${httpVersion} is not spoken here`);
  }
  const hosts = headersDistinct.host ?? [];
  if (hosts.length === 0 && httpVersion === '1.1') {
    return new ApiError(400, 'The request has no Host header');
  }
  if (hosts.length > 1) return new ApiError(400, 'The request has more than one Host header');
  // It goes into every Href.
  if (!HOST.test(headers.host ?? '')) return new ApiError(400, `Invalid Host header [${headers.host}]`);
  return undefined;
}

/** A registered name or an address, and a port (RFC 3986, 3.2.2), or nothing. */
const HOST = /^(?:(?:[\w.~-]+|\[[0-9a-f:.]+\])(?::\d{0,5})?)?$/i;

/**
 * Answers on the bare connection, and closes it. What the client still sends is thrown away for a moment: closing on
 * unread data would take the answer with it.
 */
export function refuse(
  connection: Duplex,
  error: ApiError,
  { now, profile }: Pick<Setup, 'now' | 'profile'>,
  request?: IncomingMessage,
): void {
  // One refusal is enough; it must have the time to arrive.
  if (connection.writableEnded) return;
  connection.on('error', () => connection.destroy());
  const media: Media = mediaOf(request?.headers.accept);
  const { status, reason, headers, body } = errorReply(error, media, now(), profile);
  const head = [...headers, ['Connection', 'close']].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  connection.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${reason}\r\n${head}\r\n`), body]));
  (request ?? connection).resume();
  const timer = setTimeout(() => connection.destroy(), LINGER_MILLISECONDS);
  timer.unref();
  connection.once('close', () => clearTimeout(timer));
}
