import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type FastifyError, type FastifyInstance, type FastifyServerOptions, fastify } from 'fastify';
import type { Certificate } from './certificate.js';
import { dispatch, type MockRequest, type Setup } from './dispatch.js';
import { ApiError } from './errors.js';
import { mediaOf } from './negotiate.js';
import type { AccessLogEntry } from './options.js';
import { errorReply, type Reply } from './reply.js';

/** Limits of the server, so that no client can hold it up. */
const LIMITS = {
  bodyBytes: 1024 * 1024,
  headerBytes: 16 * 1024,
  requestMilliseconds: 30_000,
  idleMilliseconds: 60_000,
} as const;

/** How the server is reached, and who hears of requests. */
export interface ServerOptions {
  readonly setup: Setup;
  /** Absent: plain HTTP. */
  readonly certificate?: Certificate;
  readonly log?: (entry: AccessLogEntry) => void;
}

/**
 * The HTTP server. Fastify keeps connections, limits and bodies; paths are matched by the mock itself, because
 * Enterprise Manager's are case-insensitive and forgiving.
 */
export function createServer({ setup, certificate, log }: ServerOptions): FastifyInstance {
  const scheme = certificate === undefined ? 'http' : 'https';
  const common = {
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMilliseconds,
    connectionTimeout: LIMITS.idleMilliseconds,
    keepAliveTimeout: LIMITS.idleMilliseconds,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    // Every request goes to the one handler below.
    rewriteUrl: () => '/',
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => refuse(error, socket, setup.now()),
  } satisfies FastifyServerOptions;
  const limits = { maxHeaderSize: LIMITS.headerBytes };
  const app =
    certificate === undefined
      ? fastify({ ...common, http: limits })
      : (fastify({ ...common, https: { ...limits, ...certificate } }) as unknown as FastifyInstance);

  // Bodies are read whole and handed on as they are: what they should be depends on the operation.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  const serve = (
    request: IncomingMessage & { originalUrl?: string },
    response: ServerResponse,
    body: unknown,
  ): void => {
    const started = performance.now();
    const asked = { ...toRequest(request, scheme), ...(Buffer.isBuffer(body) ? { body } : {}) };
    const { reply, operation } = dispatch(setup, asked);
    send(response, reply);
    log?.({
      time: setup.now().toISOString(),
      method: asked.method,
      target: withoutSessionIds(asked.target),
      status: reply.status,
      ...(operation === undefined ? {} : { operation }),
      length: reply.body.length,
      durationMs: performance.now() - started,
    });
  };
  app.all('/', (request, answer) => {
    answer.hijack();
    serve(request.raw, answer.raw, request.body);
  });
  // Methods that Fastify has no router for.
  app.setNotFoundHandler((request, answer) => {
    answer.hijack();
    serve(request.raw, answer.raw, request.body);
  });
  app.setErrorHandler((error: FastifyError, request, answer) => {
    answer.hijack();
    const refusal = new ApiError(error.statusCode ?? 500, error.message);
    send(answer.raw, errorReply(refusal, mediaOf(request.headers.accept), setup.now()));
  });
  return app;
}

function toRequest(request: IncomingMessage & { originalUrl?: string }, scheme: string): MockRequest {
  const { localAddress = 'localhost', localPort = 0 } = request.socket;
  const host =
    request.headers.host ?? `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
  return {
    method: request.method ?? 'GET',
    target: request.originalUrl ?? request.url ?? '/',
    headers: request.headers,
    origin: `${scheme}://${host}`,
  };
}

/** Writes the response with exactly the headers it has: Node would add Date, Connection and Keep-Alive of its own. */
function send(response: ServerResponse, { status, reason, headers, body }: Reply): void {
  response.sendDate = false;
  response.removeHeader('Connection');
  const closing: [string, string][] = response.shouldKeepAlive ? [] : [['Connection', 'close']];
  response.writeHead(status, reason, [...headers, ...closing].flat());
  response.end(body);
}

const CLIENT_ERRORS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP, as far as the connection still takes it, and closes. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, now: Date): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = CLIENT_ERRORS[error.code ?? ''] ?? 400;
  const refusal = new ApiError(status, `${STATUS_CODES[status]}: ${error.message}`);
  const { reason, headers, body } = errorReply(refusal, 'xml', now);
  const head = [...headers, ['Connection', 'close']].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${reason}\r\n${head}\r\n`), body]));
}

/** Session ids open sessions; they have no place in logs. */
function withoutSessionIds(target: string): string {
  return target.replace(/(logonSessions\/+)[^/?]+/i, '$1{ID}');
}
