/** A string to search for. */
export interface Pattern<T> {
  readonly text: string;
  /** True where ASCII letters match in either case. */
  readonly anyCase: boolean;
  readonly value: T;
}

/** An occurrence: `text.slice(start, end)` is the pattern. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const OTHER = 0;

/** Characters beyond ASCII share so many classes: their number must not make the table any size. */
const SHARED_CLASSES = 64;

/**
 * Finds every pattern in a text in one pass (Aho and Corasick, 1975), whatever their number: bodies are several
 * megabytes long and every session adds a dozen forms. All letters are folded in the table, and characters beyond
 * ASCII share classes; a pattern is compared once more where it was found.
 */
export class Automaton<T> {
  /** Class of each UTF-16 unit: 0 for what stands in no pattern. */
  readonly #classes = new Uint16Array(0x10000);
  #classCount = 1;
  readonly #shared: number[] = [];
  /** Next state by state × class. */
  readonly #next: Int32Array;
  /** Patterns that end in a state. */
  readonly #ends: (Pattern<T>[] | undefined)[] = [undefined];
  /** Nearest state on the way of failures (itself included) in which a pattern ends; 0 for none. */
  readonly #output: Int32Array;
  readonly #fail: Int32Array;

  constructor(patterns: Iterable<Pattern<T>>) {
    const edges: Map<number, number>[] = [new Map()];
    for (const pattern of patterns) {
      if (pattern.text.length > 0) this.#insert(pattern, edges);
    }
    this.#next = new Int32Array(edges.length * this.#classCount);
    this.#fail = new Int32Array(edges.length);
    this.#output = new Int32Array(edges.length);
    this.#link(edges);
  }

  #insert(pattern: Pattern<T>, edges: Map<number, number>[]): void {
    let state = 0;
    for (let i = 0; i < pattern.text.length; i += 1) {
      const unit = this.#classOf(pattern.text.charCodeAt(i));
      const known = edges[state]?.get(unit);
      const next = known ?? edges.length;
      if (known === undefined) {
        edges[state]?.set(unit, next);
        edges.push(new Map());
        this.#ends.push(undefined);
      }
      state = next;
    }
    const ends = this.#ends[state];
    if (ends) ends.push(pattern);
    else this.#ends[state] = [pattern];
  }

  #classOf(unit: number): number {
    const known = this.#classes[unit] ?? OTHER;
    if (known !== OTHER) return known;
    const fresh = unit < 0x80 ? this.#freshClass() : this.#sharedClass(unit % SHARED_CLASSES);
    for (const alike of bothCases(unit)) this.#classes[alike] = fresh;
    return fresh;
  }

  #freshClass(): number {
    const fresh = this.#classCount;
    this.#classCount += 1;
    return fresh;
  }

  #sharedClass(index: number): number {
    const known = this.#shared[index];
    if (known !== undefined) return known;
    const fresh = this.#freshClass();
    this.#shared[index] = fresh;
    return fresh;
  }

  #link(edges: readonly Map<number, number>[]): void {
    const width = this.#classCount;
    const queue = [0];
    for (let at = 0; at < queue.length; at += 1) {
      const state = queue[at] ?? 0;
      const fail = this.#fail[state] ?? 0;
      this.#output[state] = this.#ends[state] ? state : (this.#output[fail] ?? 0);
      // Where there is no edge, the table already leads to where the failure leads.
      if (state !== 0) this.#next.copyWithin(state * width, fail * width, (fail + 1) * width);
      for (const [unit, child] of edges[state] ?? []) {
        this.#fail[child] = state === 0 ? 0 : (this.#next[fail * width + unit] ?? 0);
        this.#next[state * width + unit] = child;
        queue.push(child);
      }
    }
  }

  /** Occurrences by their end; of those with the same end only the longest, since it covers the others. */
  search(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    const classes = this.#classes;
    const next = this.#next;
    const output = this.#output;
    const width = this.#classCount;
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      state = next[state * width + (classes[text.charCodeAt(i)] ?? OTHER)] ?? 0;
      if (output[state] !== 0) {
        const hit = this.#longestEndingAt(text, i + 1, state);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  }

  #longestEndingAt(text: string, end: number, reached: number): Hit<T> | undefined {
    for (let state = this.#output[reached] ?? 0; state !== 0; ) {
      for (const { text: wanted, anyCase, value } of this.#ends[state] ?? []) {
        const start = end - wanted.length;
        if (anyCase || text.startsWith(wanted, start)) return { start, end, value };
      }
      state = this.#output[this.#fail[state] ?? 0] ?? 0;
    }
    return undefined;
  }
}

/** A UTF-16 unit, and the same ASCII letter in the other case. */
function bothCases(unit: number): readonly number[] {
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x7a && unit < 0x80 ? [letter, letter & ~0x20] : [unit];
}
