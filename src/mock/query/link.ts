import { type Change, type Derived, keep, keptOf } from '../estate/derived.js';
import { indexOf, OWN } from '../estate/groups.js';
import type { Named } from '../estate/model.js';
import { Room } from '../estate/room.js';
import type { RowIndex } from '../estate/row-index.js';
import type { Succession } from '../estate/succession.js';
import type { EstateView } from '../estate/view.js';
import type { Relation } from './field.js';

/** Rows that are looked at before the index is. */
const NEAR = 4;

/** For each record of a list the row of the one it names, in the list of those. */
export class Link<R> implements Derived<R> {
  readonly rows: Int32Array;
  /** Of the rows, which may be more than there are records. */
  readonly room: Room;
  readonly #index: RowIndex<Named>;
  #row = 0;
  /** Where it was found last, in the list of those that are named. */
  #last = 0;

  constructor(
    readonly records: readonly R[],
    readonly relation: Relation<R>,
    /** The list of those that are named. */
    readonly others: readonly Named[],
    before?: Link<R>,
  ) {
    this.room = before?.room ?? new Room(records.length);
    this.rows = before?.rows ?? new Int32Array(this.room.rows);
    this.#index = indexOf(others, OWN);
  }

  get left(): number {
    return this.records.length - this.#row;
  }

  /** The index that is needed for what is not {@link #near} comes first: nothing may be looked up in this turn. */
  go(records: number): void {
    const end = Math.min(this.records.length, this.#row + records);
    for (; this.#row < end; this.#row += 1) {
      const id = this.relation.id(this.records[this.#row] as R);
      const near = this.#near(id);
      if (near < 0 && this.#index.left > 0) {
        this.#index.go(records);
        return;
      }
      this.rows[this.#row] = near < 0 ? this.#find(id) : near;
    }
  }

  carried(next: readonly R[], { after, how: all }: Change, how?: Succession<R>): Link<R> {
    const { list } = this.relation;
    const moved = all.get(list);
    if (how === undefined && moved === undefined) return this;
    const stays = moved === undefined || onlyGrown(moved, this.others.length);
    const grows = stays && (how === undefined || this.room.claim(this.records.length, how, next.length));
    const carried = new Link(next, this.relation, after.estate[list], grows ? this : undefined);
    if (!grows) {
      for (const { from, to, length } of how?.runs ?? [{ from: 0, to: 0, length: next.length }]) {
        carried.rows.set(this.rows.subarray(from, from + length), to);
      }
      if (!stays) carried.#follow(moved, this.others.length);
    }
    for (const row of how?.fresh ?? []) carried.#fill(row);
    carried.#row = next.length;
    return carried;
  }

  /** Puts in for each row the one it has moved to. */
  #follow({ runs }: Succession<object>, length: number): void {
    const moved = new Int32Array(length).fill(-1);
    for (const { from, to, length: count } of runs) {
      for (let i = 0; i < count; i += 1) moved[from + i] = to + i;
    }
    for (let row = 0; row < this.records.length; row += 1) {
      const now = moved[this.rows[row] as number] ?? -1;
      // Another record has the id now.
      if (now < 0) this.#fill(row);
      else this.rows[row] = now;
    }
  }

  /** The row, where it is the last one found or one of the next: what belongs together often stands so. Less than zero else. */
  #near(id: string): number {
    const end = Math.min(this.others.length, this.#last + NEAR);
    for (let row = this.#last; row < end; row += 1) {
      if ((this.others[row] as Named).id !== id) continue;
      this.#last = row;
      return row;
    }
    return -1;
  }

  /** The row by the index. */
  #find(id: string): number {
    const found = this.#index.rowOf(id);
    if (found >= 0) this.#last = found;
    return found;
  }

  #fill(row: number): void {
    this.rows[row] = this.#find(this.relation.id(this.records[row] as R));
  }
}

/** The link of a long list, as far as it is worked out. */
export function linkOf<R>(records: readonly R[], relation: Relation<R>, { estate }: EstateView): Link<R> {
  const known = keptOf<Link<R>>(records, relation);
  const others: readonly Named[] = estate[relation.list];
  return known?.others === others ? known : keep(records, relation, new Link(records, relation, others));
}

function onlyGrown({ runs, gone }: Succession<object>, rows: number): boolean {
  return gone.length === 0 && runs[0]?.to === 0 && runs[0].length === rows;
}
