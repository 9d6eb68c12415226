import type { Operation } from '../contract/types.js';
import type { Limits } from '../http/limits.js';

/** Addresses that are asked, whatever links to them: of one operation, and all in all. */
const MOST_ALIKE = 100;
const MOST_ASKED = 5000;

/** Links that are followed one from the other. */
const MOST_STEPS = 32;

/** How far exploration goes, whatever links there are. */
export class Bounds {
  readonly #asked = new Map<string, number>();
  #askedInAll = 0;

  /** @param limits is told which bounds are reached */
  constructor(private readonly limits?: Limits) {}

  /**
   * Whether there is no room for another address of an operation; where there is, it is taken.
   *
   * @param steps links that lead to it, one from the other
   */
  isFull({ id }: Operation, steps: number): boolean {
    const alike = this.#asked.get(id) ?? 0;
    const reached =
      alike >= MOST_ALIKE
        ? `Exploration asked ${MOST_ALIKE} addresses of ${id}, the most of one operation; links led to more.`
        : this.#askedInAll >= MOST_ASKED
          ? `Exploration asked ${MOST_ASKED} addresses, the most of one run; links led to more.`
          : steps >= MOST_STEPS
            ? `Exploration followed ${MOST_STEPS} links one from the other, the most; they led on.`
            : undefined;
    if (reached !== undefined) {
      this.limits?.reach(reached);
      return true;
    }
    this.#asked.set(id, alike + 1);
    this.#askedInAll += 1;
    return false;
  }
}
