import type { IncomingMessage } from 'node:http';

/** How reading a body ended; `lost`: the client left, or the parser gave up, which then answers. */
export type BodyOutcome = Buffer | 'none' | 'too large' | 'lost';

/** Whether a request announces a body larger than allowed. */
export function announcesTooMuch({ headers }: IncomingMessage, limit: number): boolean {
  return Number(headers['content-length'] ?? 0) > limit;
}

/** Whether a request has a body; where it has not, there is nothing to wait for. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What a piece of a body counts at least: a megabyte of chunks of one byte is a million objects. */
const LEAST_PIECE = 32;

/** Reads the body of a request to its end, or to the limit. */
export function readBody(request: IncomingMessage, limit: number): Promise<BodyOutcome> {
  if (announcesTooMuch(request, limit)) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let counted = 0;
    request.on('data', (piece: Buffer) => {
      counted += Math.max(piece.length, LEAST_PIECE);
      if (counted <= limit) pieces.push(piece);
      else {
        pieces.length = 0;
        resolve('too large');
      }
    });
    request.once('end', () => resolve(counted === 0 ? 'none' : Buffer.concat(pieces)));
    request.once('error', () => resolve('lost'));
    request.once('close', () => resolve('lost'));
  });
}
