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
  #entries: Entry[] = [];

  constructor(readonly now: () => Date) {}

  /**
   * @param due milliseconds since 1970
   * @param run gets the time it was due at
   * @returns takes it off the timetable again
   */
  at(due: number, run: (due: Date) => void): () => void {
    const entry = { due, run };
    this.#entries.push(entry);
    return () => {
      this.#entries = this.#entries.filter((e) => e !== entry);
    };
  }

  /** Does what is due; what that puts on the timetable for the past as well. */
  settle(): void {
    const now = this.now().getTime();
    for (;;) {
      const due = this.#entries.filter((e) => e.due <= now).sort((a, b) => a.due - b.due)[0];
      if (due === undefined) return;
      this.#entries = this.#entries.filter((e) => e !== due);
      due.run(new Date(due.due));
    }
  }
}
