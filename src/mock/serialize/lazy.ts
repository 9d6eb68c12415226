import type { MockDocument } from './layout.js';

/** Lists of more items than this are not built before they are written. */
const LONG = 500;

/** A list whose items are made one by one, whenever they are written; stands where an array would. */
export class LazyList<T> {
  readonly length: number;
  /** The item at a place from 0 to length - 1; made anew each time. */
  readonly item: (at: number) => T;

  constructor(length: number, item: (at: number) => T) {
    this.length = length;
    this.item = item;
  }

  toArray(): T[] {
    return Array.from({ length: this.length }, (_, at) => this.item(at));
  }
}

/** `records.map(make)`, at once where they are few, and one by one where they are many. */
export function lazily<R, T>(records: readonly R[], make: (record: R) => T): readonly T[] | LazyList<T> {
  if (records.length <= LONG) return records.map(make);
  // What is done to the estate while the list goes out must not change its length.
  const kept = records.slice();
  return new LazyList(kept.length, (at) => make(kept[at] as R));
}

/** Builds every list of a document, so that it can be changed. */
export function materialize(document: MockDocument): void {
  document.value = built(document.value) as Record<string, unknown>;
}

function built(value: unknown): unknown {
  if (value instanceof LazyList) return value.toArray();
  if (value === null || typeof value !== 'object' || Array.isArray(value) || 'toJSON' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, built(inner)]));
}

/** A long list that has been left out of a serialized document. */
export interface Later {
  readonly length: number;
  /** The serialized items from one place up to before another, with the separator to what stands before them. */
  text(from: number, to: number): string;
}

/** Stands where a long list was left out: neither XML nor JSON can hold it unescaped. */
export const LEFT_OUT = '\0';

/** Items a slice: about 50 KB, a millisecond's work. */
const SLICE = 64;

/** The whole text in slices, each made when it is asked for. */
export function* slicesOf(text: string, later: readonly Later[]): Generator<string> {
  for (const [i, piece] of text.split(LEFT_OUT).entries()) {
    const list = i === 0 ? undefined : later[i - 1];
    if (list !== undefined) {
      for (let at = 0; at < list.length; at += SLICE) {
        yield list.text(at, Math.min(at + SLICE, list.length));
      }
    }
    yield piece;
  }
}
