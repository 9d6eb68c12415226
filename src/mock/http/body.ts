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

/** Reads the body of a request to its end, or to the limit. */
export function readBody(request: IncomingMessage, limit: number): Promise<BodyOutcome> {
  if (announcesTooMuch(request, limit)) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve('too large');
    });
    request.once('end', () => resolve(length === 0 ? 'none' : Buffer.concat(chunks)));
    request.once('error', () => resolve('lost'));
    request.once('close', () => resolve('lost'));
  });
}
