import type { WireFailure } from './exchange.js';

/** Failures in a row that make one wonder whether the target is still there. */
const SUSPICIOUS = 5;

/** What a target that went away looks like from here. */
const GONE: ReadonlySet<WireFailure['kind']> = new Set(['refused', 'reset', 'timeout']);

/**
 * Notices that the target has gone away, so that the rest of a run does not wait for one timeout after another. One
 * answer, whatever it says, shows that it is there.
 */
export class Breaker {
  #inARow = 0;
  #open: string | undefined;
  #asking: Promise<void> | undefined;

  /** @param alive asks the target for something that always answers */
  constructor(private readonly alive: () => Promise<boolean>) {}

  /** Why nothing is sent any more; undefined while the target is there. */
  get open(): string | undefined {
    return this.#open;
  }

  /** Gives the target up, whatever it answers elsewhere. */
  trip(why: string): void {
    this.#open ??= why;
  }

  /** Takes note of how a request went; after several failures it asks whether the target is there at all. */
  async note(failure: WireFailure | undefined): Promise<void> {
    if (failure === undefined || !GONE.has(failure.kind)) {
      if (failure === undefined) this.#inARow = 0;
      return;
    }
    this.#inARow += 1;
    if (this.#inARow < SUSPICIOUS || this.#open !== undefined) return;
    // Requests under way at the same time share the question.
    this.#asking ??= this.#ask(failure);
    await this.#asking;
  }

  async #ask({ message }: WireFailure): Promise<void> {
    if (await this.alive()) this.#inARow = 0;
    else this.#open = message;
    this.#asking = undefined;
  }
}
