/** Sentences kept of one run. */
const MOST = 100;

/** Which bounds of ours a run has reached: the report says so, since what lies beyond them was not looked at. */
export class Limits {
  readonly #reached = new Set<string>();

  /** @param sentence tells the bound and what was left out, the same for each time it is reached */
  reach(sentence: string): void {
    if (this.#reached.size < MOST) this.#reached.add(sentence);
  }

  /** A sentence for each bound, in the order they were reached. */
  get sentences(): readonly string[] {
    return [...this.#reached];
  }
}
