/** What is due at a time. */
interface Entry {
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly run: (due: Date) => void;
}

/**
 * What happens by itself as time goes by: the ends of tasks and of what they started.
 *
 * There are no timers. What is due is done before the next request is looked at, in the order of time: nobody can tell
 * the difference, and the clock may be anyone's.
 */
export class Timetable {
  /** In the order of time; of the same time, in the order they were put here. */
  readonly #entries: Entry[] = [];

  constructor(readonly now: () => Date) {}

  /**
   * @param due milliseconds since 1970
   * @param run gets the time it was due at
   * @returns takes it off the timetable again
   */
  at(due: number, run: (due: Date) => void): () => void {
    const entry = { due, run };
    this.#entries.splice(this.#entries.findLastIndex((e) => e.due <= due) + 1, 0, entry);
    return () => {
      const at = this.#entries.indexOf(entry);
      if (at >= 0) this.#entries.splice(at, 1);
    };
  }

  /** Does what is due; what that puts on the timetable for the past as well. */
  settle(): void {
    const now = this.now().getTime();
    for (let [next] = this.#entries; next !== undefined && next.due <= now; [next] = this.#entries) {
      this.#entries.shift();
      next.run(new Date(next.due));
    }
  }
}
