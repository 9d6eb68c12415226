import { setMaxListeners } from 'node:events';
import type { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Breaker } from './breaker.js';
import type { ClientOptions, Recalled, SendOptions } from './client-options.js';
import { type Exchange, type HttpRequest, type HttpResponse, isBusy, type WireFailure } from './exchange.js';
import { KeptBodies } from './kept-bodies.js';
import { keptResponse } from './kept-response.js';
import { Level } from './level.js';
import { agentFor, tlsOf } from './network.js';
import { RateLimit } from './rate-limit.js';
import { retryAfter } from './retry-after.js';
import { Silences } from './silences.js';
import { Waits } from './waits.js';
import { exchangeOnWire } from './wire.js';

const MEBIBYTE = 1024 * 1024;
const DEFAULTS = { timeoutMs: 30_000, retries: 2, maxBodyBytes: 16 * MEBIBYTE, maxKeptBytes: 96 * MEBIBYTE };

/** Failures that each take their time, or much of the network. */
const COSTLY: ReadonlySet<WireFailure['kind']> = new Set(['timeout', 'reset', 'protocol', 'too-large']);

/** Times that requests of a run are sent again after a reset, all in all. */
const MOST_RETRIES = 200;

/** Connections that turn out to be closed, before one request counts as reset. */
const MOST_STALE = 4;

/** Milliseconds that an answer is waited for after an interruption, where something may come of the request. */
const GRACE_MS = 10_000;

/**
 * Sends one request at a time a call and records what happened. Follows no redirect, so that checks see what was on the
 * wire. A failure of the wire is part of the exchange, not an exception. Every wait, repetition and size has a bound.
 */
export class HttpClient {
  readonly #agents = new Map<boolean, Agent>();
  readonly #rate: RateLimit;
  readonly #level: Level;
  readonly #exchanges: Exchange[] = [];
  readonly #breaker: Breaker;
  readonly #silences = new Silences();
  readonly #waits: Waits;
  readonly #bodies: KeptBodies;
  /** Aborts some time after the interruption. */
  readonly #late = new AbortController();
  #retriesLeft = MOST_RETRIES;

  constructor(private readonly options: ClientOptions) {
    const { alive, maxKeptBytes } = options;
    // Each request under way listens.
    setMaxListeners(0, this.#late.signal, ...(options.signal ? [options.signal] : []));
    this.#rate = new RateLimit(options.rate);
    this.#level = new Level(options.concurrency);
    this.#waits = new Waits(options.maxWaitMs);
    this.#bodies = new KeptBodies(maxKeptBytes ?? DEFAULTS.maxKeptBytes);
    const abortLate = (): void => void setTimeout(() => this.#late.abort(), GRACE_MS).unref();
    options.signal?.addEventListener('abort', abortLate, { once: true });
    this.#breaker = new Breaker(async () => {
      if (alive === undefined) return true;
      return 'status' in (await this.#once({ method: 'GET', url: alive, headers: {} }, this.options.signal));
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
   * Sends a request. One that changes something is not cut off by an interruption: its answer is waited for, for a
   * short while, since it says what there is to take away.
   *
   * @param options.caseId the case it is made for
   * @param options.always true: also sent when the run is interrupted, as the logoff must be
   * @param options.againIfClosed true: sent again, though it is no GET, where the target had closed the connection before
   * @throws GuardError when safety forbids the request: nothing was sent then
   */
  async send(
    request: HttpRequest,
    { caseId, always = false, againIfClosed = false }: SendOptions = {},
  ): Promise<Exchange> {
    this.options.guard.check(request);
    if (this.options.transport)
      return await this.#recall(request, await this.options.transport(request, caseId), caseId);
    const isRead = request.method === 'GET';
    let attempts = isRead ? (this.options.retries ?? DEFAULTS.retries) : 0;
    let stale = MOST_STALE;
    const wait = this.#waits.ofRequest();
    for (;;) {
      await this.#rate.turn();
      await this.#level.enter();
      const begun = performance.now();
      // By the clock that measures how long it takes: one that is set right meanwhile would put answers before requests.
      const startedAt = new Date(performance.timeOrigin + begun);
      const outcome = await this.#attempt(request, always);
      const answer = 'kind' in outcome ? undefined : outcome;
      const took = answer ? performance.now() - begun : undefined;
      this.#level.leave(request.url, took, answer !== undefined && isBusy(answer));
      const interrupted = this.options.signal?.aborted === true;
      if ('kind' in outcome) {
        // The target had closed a connection that was kept open: that is no fault of the request.
        if ((isRead || againIfClosed) && outcome.stale && stale > 0 && !interrupted) {
          stale -= 1;
          continue;
        }
        if (outcome.kind === 'reset' && attempts > 0 && this.#mayRetry() && !interrupted) {
          attempts -= 1;
          continue;
        }
      } else if (isRead && !interrupted) {
        const ms = this.#waitFor(outcome, wait);
        if (ms !== undefined) {
          await this.#pause(ms);
          if (!this.options.signal?.aborted) continue;
        }
      }
      this.#noteEnd(request, outcome);
      return this.#record(request, outcome, caseId, startedAt.toISOString(), performance.now() - begun);
    }
  }

  /** An exchange of earlier, with its times; nothing is waited for, and nothing asked twice. */
  async #recall(
    request: HttpRequest,
    { outcome, startedAt, durationMs }: Recalled,
    caseId: string | undefined,
  ): Promise<Exchange> {
    // What has a digest is kept already.
    const isKept = 'kind' in outcome || outcome.digest !== undefined;
    return this.#record(request, isKept ? outcome : await this.#kept(outcome), caseId, startedAt, durationMs);
  }

  #mayRetry(): boolean {
    this.#retriesLeft -= 1;
    if (this.#retriesLeft >= 0) return true;
    this.options.limits?.reach(`Requests were sent again ${MOST_RETRIES} times after a reset; then no more.`);
    return false;
  }

  /** Milliseconds to wait before the same request; undefined where its answer counts. */
  #waitFor(response: HttpResponse, wait: ReturnType<Waits['ofRequest']>): number | undefined {
    const asked = retryAfter(response, Date.now());
    if (asked === undefined) {
      this.#waits.answered();
      return undefined;
    }
    const ms = wait.next(asked);
    if (ms === undefined)
      this.options.limits?.reach(
        'The target was busy for longer than the run waits (429 or 503 with Retry-After).',
      );
    return ms;
  }

  #record(
    request: HttpRequest,
    outcome: HttpResponse | WireFailure,
    caseId: string | undefined,
    startedAt: string,
    durationMs: number,
  ): Exchange {
    const exchange: Exchange = {
      id: this.#exchanges.length + 1,
      ...(caseId === undefined ? {} : { caseId }),
      request,
      ...('kind' in outcome ? { failure: outcome } : { response: outcome }),
      startedAt,
      durationMs: Math.round(durationMs * 1000) / 1000,
    };
    this.#exchanges.push(exchange);
    this.options.onExchange?.(exchange);
    return exchange;
  }

  /** Sends nothing where the target has gone away, or never answers at such an address. */
  async #attempt(request: HttpRequest, always: boolean): Promise<HttpResponse | WireFailure> {
    const { limits } = this.options;
    const gone = this.#breaker.open;
    if (gone !== undefined && !always)
      return { kind: 'gone', message: `The target has gone away (${gone.replace(/\.$/, '')}).` };
    const silent = this.#silences.why(request);
    if (silent !== undefined && !always) {
      limits?.reach(silent);
      return { kind: 'timeout', message: silent };
    }
    const outcome = await this.#once(request, this.#endOf(request, always));
    this.#silences.timed('kind' in outcome && outcome.kind === 'timeout');
    await this.#breaker.note('kind' in outcome ? outcome : undefined);
    return outcome;
  }

  /** Takes note of what a request came to in the end. */
  #noteEnd(request: HttpRequest, outcome: HttpResponse | WireFailure): void {
    const failure = 'kind' in outcome ? outcome : undefined;
    // A refused connection costs no time, and is no matter of one address.
    if (failure === undefined || COSTLY.has(failure.kind))
      this.#silences.note(request, failure === undefined);
    if (this.#silences.tooMany) this.#breaker.trip('one address after another does not answer');
  }

  /** What ends a request early: an interruption, which leaves time for the answer where something may come of it. */
  #endOf({ method }: HttpRequest, always: boolean): AbortSignal | undefined {
    const { signal } = this.options;
    if (signal === undefined || always) return undefined;
    return method === 'GET' || signal.aborted ? signal : this.#late.signal;
  }

  async #pause(milliseconds: number): Promise<void> {
    const { signal } = this.options;
    // An interruption ends the wait; the caller sees it.
    await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
  }

  /** Closes idle connections. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  /** The agent for HTTPS or plain HTTP, made when it is first needed. */
  #agent(secure: boolean): Agent {
    const agent = this.#agents.get(secure) ?? agentFor(secure, this.options, this.options.network ?? {});
    this.#agents.set(secure, agent);
    return agent;
  }

  async #once(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpResponse | WireFailure> {
    const { network = {}, limits } = this.options;
    const { timeoutMs = DEFAULTS.timeoutMs, maxBodyBytes = DEFAULTS.maxBodyBytes } = this.options;
    const secure = request.url.startsWith('https:');
    const interrupted = this.options.signal?.aborted === true;
    const outcome = await exchangeOnWire(request, {
      agent: this.#agent(secure),
      ...(secure && network.proxy !== undefined ? { tls: tlsOf(this.options, network) } : {}),
      timeoutMs: interrupted ? Math.min(timeoutMs, GRACE_MS) : timeoutMs,
      maxBodyBytes,
      ...(signal ? { signal } : {}),
    });
    if (!('kind' in outcome)) return await this.#kept(outcome);
    if (outcome.kind === 'too-large') limits?.reach(outcome.message);
    return outcome;
  }

  /** A response with its body unpacked and kept, equal ones once. */
  async #kept(response: HttpResponse): Promise<HttpResponse | WireFailure> {
    const { limits, maxBodyBytes = DEFAULTS.maxBodyBytes } = this.options;
    const kept = await keptResponse(response, this.#bodies, maxBodyBytes);
    if ('kind' in kept) limits?.reach(kept.message);
    return kept;
  }
}
