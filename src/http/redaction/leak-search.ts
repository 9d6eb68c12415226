import type { Stretch } from './search.js';

/** A secret that was found where it must not be: which one, and in what form. Never the secret itself. */
export interface Leak {
  readonly label: string;
  /** For example `raw`, `base64`, `raw, XML-escaped`. */
  readonly form: string;
}

/** Characters that are searched at a time. */
const BATCH = 256 * 1024;

/** A line without an end is searched in stretches that overlap by this: more than any form of a secret is long. */
const OVERLAP = 16 * 1024;
const LONGEST_LINE = 1024 * 1024;

/** Different lines that are remembered, so that none is searched twice: reports repeat most of theirs. */
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 500;

/** Searches a text that comes in chunks; memory does not grow with it. */
export class LeakSearch {
  readonly #leaks = new Map<string, Leak>();
  readonly #seen = new Set<string>();
  #line = '';
  #batch: string[] = [];
  #length = 0;

  constructor(private readonly locate: (text: string) => Iterable<Stretch>) {}

  /** Takes the next chunk. */
  add(chunk: string): void {
    const lines = (this.#line + chunk).split('\n');
    this.#line = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
    if (this.#line.length > LONGEST_LINE) {
      this.#search(this.#line);
      this.#line = this.#line.slice(-OVERLAP);
    }
  }

  /** What was found in all that was taken. */
  end(): Leak[] {
    this.#take(this.#line);
    this.#line = '';
    this.#searchBatch();
    return [...this.#leaks.values()];
  }

  #take(line: string): void {
    if (line.length <= LONGEST_REMEMBERED) {
      if (this.#seen.has(line)) return;
      if (this.#seen.size === MOST_REMEMBERED) this.#seen.clear();
      this.#seen.add(line);
    }
    this.#batch.push(line);
    this.#length += line.length;
    if (this.#length > BATCH) this.#searchBatch();
  }

  #searchBatch(): void {
    this.#search(this.#batch.join('\n'));
    this.#batch = [];
    this.#length = 0;
  }

  #search(text: string): void {
    for (const { label, form } of this.locate(text)) this.#leaks.set(`${label}\n${form}`, { label, form });
  }
}
