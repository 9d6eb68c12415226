import { type Change, type Derived, keep, keptOf } from '../estate/derived.js';
import { indexOf, OWN } from '../estate/groups.js';
import type { Named } from '../estate/model.js';
import type { RowIndex } from '../estate/row-index.js';
import type { Succession } from '../estate/succession.js';
import type { EstateView } from '../estate/view.js';
import type { Relation } from './field.js';

/** For each record of a list the row of the one it names, in the list of those. */
export class Link<R> implements Derived<R> {
  readonly rows: Int32Array;
  readonly #index: RowIndex<Named>;
  #row = 0;

  constructor(
    readonly records: readonly R[],
    readonly relation: Relation<R>,
    /** The list of those that are named. */
    readonly others: readonly Named[],
  ) {
    this.rows = new Int32Array(records.length);
    this.#index = indexOf(others, OWN);
  }

  get left(): number {
    return this.records.length - this.#row;
  }

  go(records: number): void {
    const end = Math.min(this.records.length, this.#row + records);
    for (; this.#row < end; this.#row += 1) this.#fill(this.#row);
  }

  carried(next: readonly R[], { after, how: all }: Change, how?: Succession<R>): Link<R> {
    const { list } = this.relation;
    const moved = all.get(list);
    if (how === undefined && moved === undefined) return this;
    const carried = new Link(next, this.relation, after.estate[list]);
    const to = moved === undefined ? undefined : inverse(moved.origin, this.others.length);
    for (let row = 0; row < next.length; row += 1) {
      const before = how === undefined ? row : (how.origin[row] as number);
      const other = before < 0 ? -1 : (this.rows[before] as number);
      const now = other < 0 || to === undefined ? other : (to[other] as number);
      if (now < 0) carried.#fill(row);
      else carried.rows[row] = now;
    }
    carried.#row = next.length;
    return carried;
  }

  #fill(row: number): void {
    this.rows[row] = this.#index.rowOf(this.relation.id(this.records[row] as R));
  }
}

/** The link of a long list, as far as it is worked out. */
export function linkOf<R>(records: readonly R[], relation: Relation<R>, { estate }: EstateView): Link<R> {
  const known = keptOf<Link<R>>(records, relation);
  const others: readonly Named[] = estate[relation.list];
  return known?.others === others ? known : keep(records, relation, new Link(records, relation, others));
}

/** Where each row went; -1 where it is gone. */
function inverse(origin: Int32Array, length: number): Int32Array {
  const to = new Int32Array(length).fill(-1);
  for (const [row, before] of origin.entries()) if (before >= 0) to[before] = row;
  return to;
}
