import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate.js';
import { dispatch, type MockRequest, type Setup } from './dispatch.js';
import { ApiError } from './errors.js';
import { announcesTooMuch, hasBody, readBody } from './http/body.js';
import { Lanes } from './http/lane.js';
import { LIMITS, type Limits } from './http/limits.js';
import { loggedTarget } from './http/logged-target.js';
import { faultOf, type ParserError, refusalOf, refuse, tooLong } from './http/refuse.js';
import { send, sendSlices } from './http/send.js';
import { mediaOf } from './negotiate.js';
import type { AccessLogEntry } from './options.js';
import { Unfinished } from './query/column.js';
import { errorReply } from './reply.js';
import { secretsOf } from './secrets.js';

/** How the server is reached, and who hears of requests. */
export interface ServerOptions {
  readonly setup: Setup;
  /** Absent: plain HTTP. */
  readonly certificate?: Pick<Certificate, 'cert' | 'key'>;
  readonly log?: (entry: AccessLogEntry) => void;
  readonly limits?: Partial<Limits>;
  /** How many milliseconds the next answer waits; absent: none waits. */
  readonly latency?: () => number;
}

/**
 * The HTTP server: connections, limits and bodies. What is asked and answered is the dispatcher's. Whatever arrives is
 * answered, or its connection is closed.
 */
export function createServer(options: ServerOptions): Server {
  const { certificate, setup } = options;
  const limits = { ...LIMITS, ...options.limits };
  const common = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMilliseconds,
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.idleMilliseconds,
    connectionsCheckingInterval: limits.checkMilliseconds,
    // Refused by the mock itself, with an Error entity.
    requireHostHeader: false,
    noDelay: true,
  };
  const server =
    certificate === undefined
      ? http.createServer(common)
      : https.createServer({
          ...common,
          cert: certificate.cert,
          key: certificate.key,
          handshakeTimeout: limits.headersMilliseconds,
        });
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleMilliseconds);

  const desk = new Desk(options, limits);
  const lanes = new Lanes(limits.waitingRequests);
  server.on('request', (request, response) =>
    lanes.of(request.socket).enter({ request, response, serve: () => desk.serve(request, response) }),
  );
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const serve = (): void => {
      if (!announcesTooMuch(request, limits.bodyBytes)) response.writeContinue();
      desk.serve(request, response);
    };
    lanes.of(request.socket).enter({ request, response, serve });
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = new ApiError(417, `Expectation [${request.headers.expect}] cannot be met`);
    lanes.of(request.socket).enter({ request, response, serve: () => desk.refuse(request, refusal) });
  });
  server.on('connect', (request: IncomingMessage, connection: Duplex) => {
    // Node minds the connection no longer, and it may be silent for as long as any.
    connection.once('timeout', () => connection.destroy());
    lanes
      .of(connection)
      .leave(() => desk.refuse(request, new ApiError(405, 'Method CONNECT is not allowed')));
  });
  server.on('clientError', (error: ParserError, connection: Duplex) => {
    const refusal = refusalOf(error);
    const lane = lanes.of(connection);
    if (refusal === undefined) connection.destroy();
    else if (refusal.status !== 408 || !lane.isHeld) lane.leave(() => refuse(connection, refusal, setup));
  });
  return server;
}

/** Takes requests in and hands answers out. */
class Desk {
  readonly #scheme: string;

  constructor(
    readonly options: ServerOptions,
    readonly limits: Limits,
  ) {
    this.#scheme = options.certificate === undefined ? 'http' : 'https';
  }

  /** Refuses a request without reading the rest of it. */
  refuse(request: IncomingMessage, error: ApiError): void {
    const { setup } = this.options;
    const started = performance.now();
    refuse(request.socket, error, setup, request);
    this.#log(request, started, { status: error.status, length: 0 });
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    // Behind a request that was refused, nothing is answered.
    if (!request.socket.writable) return;
    const fault = faultOf(request);
    if (fault !== undefined) this.refuse(request, fault);
    else if ((request.url ?? '').length > this.limits.targetLength) this.refuse(request, tooLong());
    else if (!hasBody(request)) this.#answerInTime(request, response);
    else void this.#withBody(request, response);
  }

  async #withBody(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { bodyBytes } = this.limits;
    const body = await readBody(request, bodyBytes);
    if (body === 'lost') return;
    if (body === 'too large') {
      this.refuse(request, new ApiError(413, `The body of a request may have ${bodyBytes} bytes at most`));
    } else if (body === 'none') this.#answerInTime(request, response);
    else this.#answerInTime(request, response, body);
  }

  #answerInTime(request: IncomingMessage, response: ServerResponse, body?: Buffer): void {
    const { latency } = this.options;
    const started = performance.now();
    const answer = (): void => this.#answer(request, response, started, body);
    if (latency === undefined) answer();
    // A mock that has been closed does not keep the process alive for it.
    else setTimeout(answer, latency()).unref();
  }

  #answer(request: IncomingMessage, response: ServerResponse, started: number, body?: Buffer): void {
    const { setup } = this.options;
    if (!request.socket.writable) return;
    try {
      const asked = this.#asked(request, body);
      const { reply, operation } = dispatch(setup, asked);
      const done = (length: number): void =>
        this.#log(request, started, { status: reply.status, length, ...(operation ? { operation } : {}) });
      if (reply.slices === undefined) {
        send(response, reply);
        done(reply.body.length);
        return;
      }
      void sendSlices(response, reply).then(done, (error: unknown) =>
        this.#fail(request, response, started, error),
      );
    } catch (error) {
      if (error instanceof Unfinished) {
        const again = (): void => this.#answer(request, response, started, body);
        const go = (): void => void setImmediate(() => (error.step() ? again() : go()));
        go();
      } else this.#fail(request, response, started, error);
    }
  }

  /** A defect of the mock: the client is told, and the mock lives on. */
  #fail(request: IncomingMessage, response: ServerResponse, started: number, error: unknown): void {
    const { setup } = this.options;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const media = mediaOf(request.headers.accept);
    const failure = errorReply(new ApiError(500, String(error)), media, setup.now(), setup.profile);
    send(response, failure);
    this.#log(request, started, { status: failure.status, length: failure.body.length });
  }

  #asked(request: IncomingMessage, body: Buffer | undefined): MockRequest {
    const { localAddress = 'localhost', localPort = 0 } = request.socket;
    const host =
      request.headers.host ||
      `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
    return {
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      headers: request.headers,
      origin: `${this.#scheme}://${host}`,
      sliced: true,
      ...(body === undefined ? {} : { body }),
    };
  }

  #log(
    request: IncomingMessage,
    started: number,
    outcome: Pick<AccessLogEntry, 'status' | 'operation' | 'length'>,
  ): void {
    const { log, setup } = this.options;
    if (log === undefined) return;
    log({
      time: setup.now().toISOString(),
      method: request.method ?? '',
      target: loggedTarget(request.url ?? '', secretsOf(request, setup)),
      ...outcome,
      durationMs: performance.now() - started,
    });
  }
}
