import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { Breaker } from './breaker.js';
import type { Exchange, HttpRequest, HttpResponse, WireFailure } from './exchange.js';
import type { Guard } from './guard.js';
import { RateLimit } from './rate-limit.js';
import { retryAfter } from './retry-after.js';
import { failureOf } from './wire-failure.js';

export interface ClientOptions {
  readonly guard: Guard;
  /** PEM certificates to trust instead of the system's. */
  readonly ca?: string;
  /** True: any certificate is accepted. */
  readonly insecure?: boolean;
  /** Whole request, milliseconds. */
  readonly timeoutMs?: number;
  /** Times a GET is sent again after a reset. */
  readonly retries?: number;
  /** Requests a second; unlimited unless given. */
  readonly rate?: number;
  /** Largest body that is read, bytes. */
  readonly maxBodyBytes?: number;
  /** Milliseconds that answers of 503 may make one request wait, all in all. */
  readonly maxWaitMs?: number;
  /** URL that always answers: asked where one request after another fails. Absent: the target never counts as gone. */
  readonly alive?: string;
  /** Ends every request under way. */
  readonly signal?: AbortSignal;
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface SendOptions {
  readonly caseId?: string;
  readonly always?: boolean;
  readonly whole?: boolean;
}

const DEFAULTS = { timeoutMs: 30_000, retries: 2, maxBodyBytes: 64 * 1024 * 1024, maxWaitMs: 30_000 };

/** All connections of a client have the same options, so the address alone tells them apart; Node's name has the PEM. */
class OwnAgent extends HttpsAgent {
  override getName({ host, port }: RequestOptions = {}): string {
    return `${host}:${port}`;
  }
}

/**
 * Sends one request at a time a call and records what happened. Decodes nothing and follows no redirect, so that
 * checks see what was on the wire. A failure of the wire is part of the exchange, not an exception.
 */
export class HttpClient {
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https: HttpsAgent;
  readonly #rate: RateLimit;
  readonly #exchanges: Exchange[] = [];
  readonly #breaker: Breaker;

  constructor(private readonly options: ClientOptions) {
    this.#https = new OwnAgent({
      keepAlive: true,
      rejectUnauthorized: !options.insecure,
      ...(options.ca ? { ca: options.ca } : {}),
    });
    this.#rate = new RateLimit(options.rate);
    const { alive } = options;
    this.#breaker = new Breaker(async () => {
      if (alive === undefined) return true;
      return 'status' in (await this.#once({ method: 'GET', url: alive, headers: {} }, false));
    });
  }

  /** Everything sent so far, in order of completion. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** Why the target counts as gone; undefined while it answers. */
  get gone(): string | undefined {
    return this.#breaker.open;
  }

  /**
   * Sends a request.
   *
   * @param options.caseId the case it is made for
   * @param options.always true: also sent when the run is interrupted, as the logoff must be
   * @param options.whole true: once sent, its answer is waited for, as that of a logon must be: it names what to close
   * @throws GuardError when safety forbids the request: nothing was sent then
   */
  async send(
    request: HttpRequest,
    { caseId, always = false, whole = false }: SendOptions = {},
  ): Promise<Exchange> {
    this.options.guard.check(request);
    const attempts = request.method === 'GET' ? 1 + (this.options.retries ?? DEFAULTS.retries) : 1;
    let patience = request.method === 'GET' ? (this.options.maxWaitMs ?? DEFAULTS.maxWaitMs) : -1;
    for (let attempt = 1; ; attempt++) {
      await this.#rate.turn();
      const startedAt = new Date();
      const begun = performance.now();
      const outcome = await this.#attempt(request, always, whole);
      if ('kind' in outcome) {
        if (outcome.kind === 'reset' && attempt < attempts && !this.options.signal?.aborted) continue;
      } else {
        const wait = retryAfter(outcome, Date.now());
        if (wait !== undefined && wait <= patience) {
          patience -= wait;
          await this.#pause(wait);
          if (!this.options.signal?.aborted) continue;
        }
      }
      const exchange: Exchange = {
        id: this.#exchanges.length + 1,
        ...(caseId === undefined ? {} : { caseId }),
        request,
        ...('kind' in outcome ? { failure: outcome } : { response: outcome }),
        startedAt: startedAt.toISOString(),
        durationMs: Math.round((performance.now() - begun) * 1000) / 1000,
      };
      this.#exchanges.push(exchange);
      this.options.onExchange?.(exchange);
      return exchange;
    }
  }

  /** Sends nothing where the target has gone away. */
  async #attempt(request: HttpRequest, always: boolean, whole: boolean): Promise<HttpResponse | WireFailure> {
    const gone = this.#breaker.open;
    if (gone !== undefined && !always) {
      return { kind: 'gone', message: `The target has gone away (${gone.replace(/\.$/, '')}).` };
    }
    const interrupted = this.options.signal?.aborted === true;
    const outcome = await this.#once(request, always || (whole && !interrupted));
    await this.#breaker.note('kind' in outcome ? outcome : undefined);
    return outcome;
  }

  async #pause(milliseconds: number): Promise<void> {
    const { signal } = this.options;
    // An interruption ends the wait; the caller sees it.
    await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
  }

  /** Closes idle connections. */
  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  #once(request: HttpRequest, always: boolean): Promise<HttpResponse | WireFailure> {
    const url = new URL(request.url);
    const secure = url.protocol === 'https:';
    const timeoutMs = this.options.timeoutMs ?? DEFAULTS.timeoutMs;
    const { signal } = this.options;
    const options: RequestOptions = {
      method: request.method,
      agent: secure ? this.#https : this.#http,
      headers: {
        ...request.headers,
        ...(request.method === 'GET' ? {} : { 'Content-Length': String(request.body?.length ?? 0) }),
      },
      ...(signal && !always ? { signal } : {}),
    };
    return new Promise((settle) => {
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        outgoing.destroy(new Error('timeout'));
      }, timeoutMs);
      const resolve = (outcome: HttpResponse | WireFailure): void => {
        clearTimeout(timer);
        settle(outcome);
      };
      const fail = (error: Error): void => resolve(failureOf(error, timedOut, timeoutMs));
      const outgoing = (secure ? httpsRequest : httpRequest)(url, options, (incoming) => {
        const limit = this.options.maxBodyBytes ?? DEFAULTS.maxBodyBytes;
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > limit) {
            resolve({ kind: 'too-large', message: `The body is larger than ${limit} bytes.` });
            outgoing.destroy();
          } else {
            chunks.push(chunk);
          }
        });
        incoming.on('error', fail);
        incoming.on('end', () => {
          resolve({
            status: incoming.statusCode ?? 0,
            reason: incoming.statusMessage ?? '',
            httpVersion: incoming.httpVersion,
            headers: pairs(incoming.rawHeaders),
            body: Buffer.concat(chunks),
          });
        });
      });
      outgoing.on('error', fail);
      outgoing.end(request.body);
    });
  }
}

function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([raw[i] as string, raw[i + 1] as string]);
  return found;
}
