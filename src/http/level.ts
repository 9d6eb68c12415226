import { kindOf } from './kind.js';

/** Answers that are looked at together. */
const WINDOW = 16;

/** Times as long as the fastest answer of its kind: from there on a target has too much to do, and up to there it has not. */
const SLOW = 3;
const STEADY = 2;

/** Milliseconds below which differences mean nothing. */
const FLOOR_MS = 20;

/**
 * How many requests are under way at the same time: as many as may be while the target answers as fast as it can, and
 * fewer while its answers take longer than they did, or it says that it is busy (additive increase, multiplicative
 * decrease, as in RFC 5681).
 */
export class Level {
  #level: number;
  #active = 0;
  readonly #waiting: (() => void)[] = [];
  /** Milliseconds of the fastest answer by kind of address. */
  readonly #fastest = new Map<string, number>();
  #ratios: number[] = [];

  /** @param most never more than these */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {
    this.#level = most;
  }

  /** How many may be under way now. */
  get now(): number {
    return this.#level;
  }

  /** Waits until another request may be under way. */
  async enter(): Promise<void> {
    while (this.#active >= this.#level) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#active += 1;
  }

  /**
   * Takes note that a request is over.
   *
   * @param ms what it took; undefined where there was no answer to go by
   * @param busy true where the target said that it has too much to do
   */
  leave(url: string, ms: number | undefined, busy: boolean): void {
    this.#active -= 1;
    if (busy) this.#change(Math.floor(this.#level / 2));
    else if (ms !== undefined) this.#learn(kindOf(url), Math.max(FLOOR_MS, ms));
    // Who is woken looks again: some may wait on while there are fewer places, more come in while there are more.
    for (let free = this.#level - this.#active; free > 0 && this.#waiting.length > 0; free -= 1)
      this.#waiting.shift()?.();
  }

  #learn(kind: string, ms: number): void {
    const fastest = Math.min(ms, this.#fastest.get(kind) ?? ms);
    this.#fastest.set(kind, fastest);
    this.#ratios.push(ms / fastest);
    if (this.#ratios.length < WINDOW) return;
    const middle = this.#ratios.sort((a, b) => a - b)[WINDOW / 2] ?? 1;
    if (middle >= SLOW) this.#change(Math.floor(this.#level / 2));
    else if (middle <= STEADY) this.#change(this.#level + 1);
    this.#ratios = [];
  }

  #change(level: number): void {
    this.#level = Math.min(this.most, Math.max(1, level));
  }
}
