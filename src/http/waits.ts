/** Milliseconds that a target is left alone at least before it is asked again, doubled each time. */
const FLOOR_MS = 250;

/** Milliseconds that one request waits, all in all. */
const MOST_A_REQUEST_MS = 60_000;

/** Milliseconds that a run waits, all in all, unless told otherwise. */
const MOST_A_RUN_MS = 5 * 60_000;

/** Times that one request is sent again because the target asked for it. */
const MOST_TIMES = 5;

/** Requests in a row that waiting did not help, after which none waits any more until one is answered. */
const MOST_IN_VAIN = 3;

/** Waiting of one request. */
export interface Wait {
  /**
   * Milliseconds to wait before the request is sent again; undefined where it is not.
   *
   * @param asked milliseconds that the target asked for
   */
  next(asked: number): number | undefined;
}

/**
 * How long a run waits for a target that is busy: never less than a floor, each request for a minute and each run for
 * five at most, and no longer once it is plain that waiting is in vain.
 */
export class Waits {
  #left: number;
  #inVain = 0;

  /** @param mostMs milliseconds for the whole run */
  constructor(mostMs = MOST_A_RUN_MS) {
    this.#left = mostMs;
  }

  /** Starts the account of a request. */
  ofRequest(): Wait {
    let left = MOST_A_REQUEST_MS;
    let times = 0;
    return {
      next: (asked) => {
        const ms = Math.max(asked, FLOOR_MS * 2 ** times);
        if (ms > left || ms > this.#left || times === MOST_TIMES || this.#inVain >= MOST_IN_VAIN) {
          if (times > 0) this.#inVain += 1;
          return undefined;
        }
        left -= ms;
        this.#left -= ms;
        times += 1;
        return ms;
      },
    };
  }

  /** Takes note that the target has answered something else than that it is busy. */
  answered(): void {
    this.#inVain = 0;
  }

  /** Whether the run has waited as long as it may. */
  get spent(): boolean {
    return this.#left < FLOOR_MS;
  }
}
