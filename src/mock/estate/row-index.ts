import type { Change, Derived } from './derived.js';
import type { Succession } from './succession.js';

/** Ids that a record names, or the one: its own, or of what it belongs to. */
export type Key<R> = (record: R) => readonly string[] | string;

/** A chain of rows ends here. */
const END = -1;

/**
 * Finds the records of a long list that name an id. Only numbers are kept, in chains by hash: that takes a third of the
 * time and a fifth of the memory of a Map, and can be brought over to another list without a look at its records.
 */
export class RowIndex<R> implements Derived<R> {
  /** Hashes of what the records name, one after the other, and where those of each row begin. */
  #hashes: Int32Array;
  #starts: Int32Array;
  /** Place of the first hash in each chain, of the next one in it, and the row of each. */
  #heads = new Int32Array(0);
  #next = new Int32Array(0);
  #rows = new Int32Array(0);
  #row = 0;

  constructor(
    readonly records: readonly R[],
    readonly key: Key<R>,
  ) {
    this.#hashes = new Int32Array(records.length);
    this.#starts = new Int32Array(records.length + 1);
  }

  get left(): number {
    return this.records.length - this.#row + (this.#heads.length === 0 ? 1 : 0);
  }

  go(records: number): void {
    const end = Math.min(this.records.length, this.#row + records);
    while (this.#row < end) this.#add(this.records[this.#row] as R);
    if (end === this.records.length && this.#heads.length === 0) this.#link();
  }

  /** Every record that names the id, in the order of the list. */
  all(id: string): R[] {
    this.go(this.records.length);
    const found: R[] = [];
    for (let at = this.#first(id); at !== END; at = this.#next[at] as number) {
      const record = this.records[this.#rows[at] as number] as R;
      if (record !== found.at(-1) && this.#names(record, id)) found.push(record);
    }
    return found;
  }

  /** The first of them. */
  get(id: string): R | undefined {
    return this.records[this.rowOf(id)];
  }

  /** The row of that; -1 where there is none. */
  rowOf(id: string): number {
    this.go(this.records.length);
    for (let at = this.#first(id); at !== END; at = this.#next[at] as number) {
      const row = this.#rows[at] as number;
      if (this.#names(this.records[row] as R, id)) return row;
    }
    return END;
  }

  carried(next: readonly R[], _change: Change, how?: Succession<R>): RowIndex<R> {
    if (how === undefined) return this;
    const carried = new RowIndex(next, this.key);
    for (const [row, before] of how.origin.entries()) {
      if (before < 0) carried.#add(next[row] as R);
      else carried.#take(this.#hashes, this.#starts[before] as number, this.#starts[before + 1] as number);
    }
    carried.#link();
    return carried;
  }

  #first(id: string): number {
    return this.#heads[hash(id) & (this.#heads.length - 1)] as number;
  }

  #names(record: R, id: string): boolean {
    const named = this.key(record);
    return typeof named === 'string' ? named === id : named.includes(id);
  }

  #add(record: R): void {
    const named = this.key(record);
    let end = this.#starts[this.#row] as number;
    if (typeof named === 'string') end = this.#put(end, hash(named));
    else for (const id of named) end = this.#put(end, hash(id));
    this.#row += 1;
    this.#starts[this.#row] = end;
  }

  /** The next row names what another one does. */
  #take(hashes: Int32Array, from: number, to: number): void {
    let end = this.#starts[this.#row] as number;
    for (let at = from; at < to; at += 1) end = this.#put(end, hashes[at] as number);
    this.#row += 1;
    this.#starts[this.#row] = end;
  }

  #put(end: number, value: number): number {
    if (end === this.#hashes.length) {
      const wider = new Int32Array(2 * end + 1);
      wider.set(this.#hashes);
      this.#hashes = wider;
    }
    this.#hashes[end] = value;
    return end + 1;
  }

  #link(): void {
    const count = this.#starts[this.#row] as number;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1))).fill(END);
    this.#next = new Int32Array(count);
    this.#rows = new Int32Array(count);
    const mask = this.#heads.length - 1;
    // From the end, so that each chain is in the order of the list.
    let at = count - 1;
    for (let row = this.#row - 1; row >= 0; row -= 1) {
      for (const from = this.#starts[row] as number; at >= from; at -= 1) {
        const chain = (this.#hashes[at] as number) & mask;
        this.#next[at] = this.#heads[chain] as number;
        this.#heads[chain] = at;
        this.#rows[at] = row;
      }
    }
  }
}

/** Of its ends: ids that are alike are so in the middle or at one end. */
function hash(id: string): number {
  const { length } = id;
  let value = length;
  const end = Math.min(8, length);
  for (let at = 0; at < end; at += 1) value = Math.imul(value ^ id.charCodeAt(at), 16_777_619);
  for (let at = Math.max(end, length - 8); at < length; at += 1) {
    value = Math.imul(value ^ id.charCodeAt(at), 16_777_619);
  }
  return value ^ (value >>> 15);
}
