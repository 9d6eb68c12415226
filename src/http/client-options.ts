import type { Exchange, HttpRequest, HttpResponse, WireFailure } from './exchange.js';
import type { Guard } from './guard.js';
import type { Limits } from './limits.js';
import type { NetworkOptions, TlsOptions } from './network.js';

export interface ClientOptions extends TlsOptions {
  readonly guard: Guard;
  /** Is told which bounds are reached. */
  readonly limits?: Limits;
  readonly network?: NetworkOptions;
  /** Whole request, milliseconds. */
  readonly timeoutMs?: number;
  /** Times a GET is sent again after a reset. */
  readonly retries?: number;
  /** Requests a second; unlimited unless given. */
  readonly rate?: number;
  /** Requests under way at the same time, at most; fewer while the target gets slower. */
  readonly concurrency?: number;
  /** Largest body that is read, bytes. */
  readonly maxBodyBytes?: number;
  /** Bytes of different bodies that are kept, large ones packed, all in all. */
  readonly maxKeptBytes?: number;
  /** Milliseconds that answers of 429 and 503 may make the run wait, all in all. */
  readonly maxWaitMs?: number;
  /** URL that always answers: asked where one request after another fails. Absent: the target never counts as gone. */
  readonly alive?: string;
  /** Answers in place of a target. */
  readonly transport?: Transport;
  /** Ends every request under way that only reads. */
  readonly signal?: AbortSignal;
  readonly onExchange?: (exchange: Exchange) => void;
}

/** What came of a request that was made earlier. */
export interface Recalled {
  readonly outcome: HttpResponse | WireFailure;
  /** ISO 8601 time. */
  readonly startedAt: string;
  readonly durationMs: number;
}

/** Answers a request by itself: a recording does. */
export type Transport = (request: HttpRequest, caseId?: string) => Promise<Recalled>;

export interface SendOptions {
  readonly caseId?: string;
  readonly always?: boolean;
  readonly againIfClosed?: boolean;
}
