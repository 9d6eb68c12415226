import { type Change, type Derived, keep, keptOf } from '../estate/derived.js';
import type { Estate } from '../estate/estate.js';
import { LONG } from '../estate/long.js';
import type { Succession } from '../estate/succession.js';
import type { EstateView } from '../estate/view.js';
import { Column } from './column.js';
import type { Field, Owner } from './field.js';
import { type Link, linkOf } from './link.js';
import { type Rank, rankerOf } from './value.js';

/** Gives the column of a field. */
export type Columns<R> = (field: Field<R>) => Column;

/** How many times fewer than the records. */
const FEW = 8;

/**
 * The columns of a list. Each is worked out when it is first asked for, if not before, and kept as long as nothing
 * changes that it was made from.
 *
 * @param rows the only ones that will be asked for; where they are few, a column is not worked out whole
 */
export function columnsOf<R>(records: readonly R[], estate: EstateView, rows?: Uint32Array): Columns<R> {
  return (field) => {
    const few = rows !== undefined && rows.length * FEW < records.length;
    if (few && (keptOf<Own<R>>(records, field)?.left ?? 1) > 0) {
      return new Own(records, field, estate).only(rows);
    }
    if (field.of !== undefined && records.length > LONG) return taken(records, field, field.of, estate);
    const made = ownColumn(records, field, estate);
    made.go(made.left);
    return made;
  };
}

/** The column of what is in the records themselves, as far as it is worked out. */
export function ownColumn<R>(records: readonly R[], field: Field<R>, estate: EstateView): Own<R> {
  const known = keptOf<Own<R>>(records, field);
  if (known?.holdsIn(estate.estate) === true) return known;
  return keep(records, field, new Own(records, field, estate));
}

/** A column that is worked out record by record. */
export class Own<R> extends Column implements Derived<R> {
  readonly #rank: (value: string | number | boolean) => Rank | undefined;
  readonly #estate: WeakRef<Estate>;
  /** Absent when nothing is left to look up. */
  #view: EstateView | undefined;
  #row = 0;

  constructor(
    readonly records: readonly R[],
    readonly field: Field<R>,
    view: EstateView,
    before?: Own<R>,
  ) {
    super(records.length, field, before);
    this.#rank = rankerOf(field.type);
    this.#estate = new WeakRef(view.estate);
    this.#view = view;
  }

  get left(): number {
    return this.records.length - this.#row;
  }

  go(records: number): void {
    const view = this.#view;
    if (view === undefined) return;
    const end = Math.min(this.records.length, this.#row + records);
    for (let row = this.#row; row < end; row += 1) this.#fill(row, view);
    this.#row = end;
    if (this.left === 0) this.#view = undefined;
  }

  /** Works out these rows, when no other will be asked for. */
  only(rows: Uint32Array): this {
    if (this.#view !== undefined) for (const row of rows) this.#fill(row, this.#view);
    return this;
  }

  /** Whether the values are those of that estate, too. */
  holdsIn(estate: Estate): boolean {
    // A field that does not take the estate knows nothing but the record.
    return this.field.value.length < 2 || this.#estate.deref() === estate;
  }

  carried(next: readonly R[], { after }: Change, how?: Succession<R>): Own<R> | undefined {
    if (!this.holdsIn(after.estate)) return undefined;
    if (how === undefined) return this;
    const grows = this.room.claim(this.records.length, how, next.length);
    const carried = new Own(next, this.field, after, grows ? this : undefined);
    if (!grows) carried.keep(this, how.runs);
    for (const row of how.fresh) carried.#fill(row, after);
    carried.#row = next.length;
    carried.#view = undefined;
    return carried;
  }

  #fill(row: number, view: EstateView): void {
    this.set(row, this.#rank(this.field.value(this.records[row] as R, view)));
  }
}

/** A column that is taken from the one of other records. */
class Taken<R> extends Column implements Derived<R> {
  readonly left = 0;

  constructor(
    field: Field<R>,
    readonly link: Link<R>,
    readonly from: Column,
  ) {
    super(link.records.length, field);
    this.take(from, link.rows.subarray(0, link.records.length));
  }

  go(): void {}

  /** It is made anew as soon as it is asked for: what it is made from is kept. */
  carried(): undefined {}
}

function taken<R>(
  records: readonly R[],
  field: Field<R>,
  { relation, field: theirs }: Owner<R>,
  estate: EstateView,
): Column {
  const link = linkOf(records, relation, estate);
  while (link.left > 0) link.go(link.left);
  const from = columnsOf(estate.estate[relation.list] as readonly never[], estate)(theirs);
  const known = keptOf<Taken<R>>(records, field);
  if (known?.link === link && known.from === from) return known;
  return keep(records, field, new Taken(field, link, from));
}
