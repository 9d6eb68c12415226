import type { HttpRequest } from './exchange.js';
import { kindOf } from './kind.js';

/** Requests in a row to one kind of address that may fail before no other is sent there. */
const MOST_IN_A_ROW = 3;

/** Kinds of addresses that may have failed so before the target counts as gone. */
const MOST_KINDS = 20;

/**
 * Requests that may run into their time limit, wherever they go, before the target counts as gone; so many answers make
 * up for one.
 */
const MOST_TIMEOUTS = 30;
const ANSWERS_FOR_ONE = 10;

/** What was asked. */
type Asked = Pick<HttpRequest, 'method' | 'url'>;

/** Who does not answer a DELETE may answer a GET. */
function named(method: string, kind: string): string {
  return method === 'GET' ? kind : `${method} ${kind}`;
}

/**
 * Which kinds of addresses answer nothing that can be read, so that a run does not wait for each request to them.
 */
export class Silences {
  readonly #inARow = new Map<string, number>();
  readonly #given = new Set<string>();
  #timeouts = 0;

  /** Takes note of a request that was sent: whether it took all the time there is. */
  timed(out: boolean): void {
    this.#timeouts = out ? this.#timeouts + 1 : Math.max(0, this.#timeouts - 1 / ANSWERS_FOR_ONE);
  }

  /** Takes note of how a request went. */
  note({ method, url }: Asked, answered: boolean): void {
    if (answered && this.#inARow.size === 0) return;
    const kind = named(method, kindOf(url));
    const times = answered ? 0 : (this.#inARow.get(kind) ?? 0) + 1;
    this.#inARow.set(kind, times);
    if (times >= MOST_IN_A_ROW) this.#given.add(kind);
  }

  /** Why no request is sent to an address any more; undefined where it is. */
  why({ method, url }: Asked): string | undefined {
    if (this.#given.size === 0) return undefined;
    const kind = named(method, kindOf(url));
    return this.#given.has(kind)
      ? `${MOST_IN_A_ROW} requests to ${kind} in a row came to nothing; no other was sent.`
      : undefined;
  }

  /** Whether so much is silent that the target is no use any more. */
  get tooMany(): boolean {
    return this.#given.size >= MOST_KINDS || this.#timeouts >= MOST_TIMEOUTS;
  }
}
