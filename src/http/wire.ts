import { type Agent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { interned } from '../representation/interned.js';
import type { HttpRequest, HttpResponse, WireFailure } from './exchange.js';
import type { TlsOfRequest } from './network.js';
import { failureOf } from './wire-failure.js';

/** Bytes that the header section of an answer may have. */
const MOST_HEADER_BYTES = 16 * 1024;

export interface WireOptions {
  readonly agent: Agent;
  /** TLS options of the request, where its agent does not have them. */
  readonly tls?: TlsOfRequest;
  /** Milliseconds from the first byte sent to the last received, informational answers included. */
  readonly timeoutMs: number;
  /** Largest body that is read, bytes. */
  readonly maxBodyBytes: number;
  /** Ends the request. */
  readonly signal?: AbortSignal;
}

/**
 * Sends one request and reads its answer as it comes: nothing decoded, no redirect followed. Settles in time whatever
 * the target does, and never rejects.
 */
export function exchangeOnWire(
  request: HttpRequest,
  { agent, tls = {}, timeoutMs, maxBodyBytes, signal }: WireOptions,
): Promise<HttpResponse | WireFailure> {
  const url = new URL(request.url);
  const options: RequestOptions = {
    ...tls,
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    method: request.method,
    agent,
    maxHeaderSize: MOST_HEADER_BYTES,
    headers: {
      'Accept-Encoding': 'identity',
      ...request.headers,
      ...(request.method === 'GET' ? {} : { 'Content-Length': String(request.body?.length ?? 0) }),
    },
  };
  return new Promise((settle) => {
    let outgoing: ReturnType<typeof httpRequest> | undefined;
    let settled = false;
    let receiving = false;
    const finish = (outcome: HttpResponse | WireFailure): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      forget();
      settle(outcome);
    };
    const give = (outcome: WireFailure): void => {
      finish(outcome);
      outgoing?.destroy();
    };
    const interrupt = (): void => {
      give({ kind: 'aborted', message: 'The run was interrupted.' });
    };
    const fail = (error: Error): void => {
      const failure = failureOf(error);
      const stale = failure.kind === 'reset' && !receiving && outgoing?.reusedSocket === true;
      finish(stale ? { ...failure, stale } : failure);
    };
    const forget = signal === undefined ? () => undefined : whenAborted(signal, interrupt);
    const timer = setTimeout(
      () => give({ kind: 'timeout', message: `No complete answer within ${timeoutMs} ms.` }),
      timeoutMs,
    );
    const receive = (incoming: IncomingMessage): void => {
      receiving = true;
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBodyBytes) chunks.push(chunk);
        else
          give({ kind: 'too-large', message: `The body is larger than ${maxBodyBytes} bytes (--max-body).` });
      });
      incoming.on('error', fail);
      incoming.on('end', () => finish(responseOf(incoming, Buffer.concat(chunks))));
    };
    try {
      outgoing = (url.protocol === 'https:' ? httpsRequest : httpRequest)(options, receive);
      // Without a listener an answer of 101 would end the connection and nothing else.
      outgoing.on('upgrade', (incoming: IncomingMessage, socket) => {
        finish(responseOf(incoming, Buffer.alloc(0)));
        socket.destroy();
      });
      // The agent would show what a proxy answers instead of a tunnel as an answer of the target.
      if (url.protocol === 'https:')
        outgoing.on('proxyConnect', ({ statusCode, statusText }: ProxyAnswer) => {
          const answer = `${statusCode} ${statusText.slice(0, 60)}`.trim();
          if (statusCode !== 200)
            give({ kind: 'refused', message: `The proxy answered CONNECT with ${answer}.` });
        });
      outgoing.on('error', fail);
      // Once an answer has begun its own events tell how it ends.
      outgoing.on('close', () => {
        if (!receiving) fail(new Error('The connection was closed without an answer.'));
      });
      outgoing.end(request.body);
    } catch (error) {
      // What the target gave, a session id for instance, cannot be sent back in a header.
      finish({ kind: 'protocol', message: `The request cannot be sent: ${(error as Error).message}` });
    }
  });
}

/** What is to be done when a signal is given: one listener for all requests, since adding one to each takes its time. */
const WAITING = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns forgets it */
function whenAborted(signal: AbortSignal, act: () => void): () => void {
  let waiting = WAITING.get(signal);
  if (waiting === undefined) {
    const all = new Set<() => void>();
    signal.addEventListener('abort', () => [...all].forEach((one) => void one()), { once: true });
    WAITING.set(signal, all);
    waiting = all;
  }
  const among = waiting;
  among.add(act);
  if (signal.aborted) queueMicrotask(act);
  return () => among.delete(act);
}

/** What the agent for proxies tells of an answer to CONNECT. */
interface ProxyAnswer {
  readonly statusCode: number;
  readonly statusText: string;
}

function responseOf(incoming: IncomingMessage, body: Buffer): HttpResponse {
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? '',
    httpVersion: incoming.httpVersion,
    headers: pairs(incoming.rawHeaders),
    body,
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2)
    found.push([interned(raw[i] as string), interned(raw[i + 1] as string)]);
  return found;
}
