import { type Change, type Derived, keep, keptOf } from '../estate/derived.js';
import type { Estate } from '../estate/estate.js';
import type { Succession } from '../estate/succession.js';
import type { EstateView } from '../estate/view.js';
import type { Field } from './field.js';
import { type Rank, rankerOf } from './value.js';

/** Gives the column of a field. */
export type Columns<R> = (field: Field<R>) => Column<R>;

/** A rank as columns compare it: a number, and the text where that does not tell all. */
export interface Mark {
  readonly key: number;
  readonly text?: string;
}

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
    const known = few ? keptColumn(records, field, estate) : columnOf(records, field, estate);
    if (known === undefined || (few && known.left > 0))
      return new Column(records, field, estate).only(rows ?? []);
    known.go(known.left);
    return known;
  };
}

/** The column of a field, as far as it is worked out. */
export function columnOf<R>(records: readonly R[], field: Field<R>, estate: EstateView): Column<R> {
  return keptColumn(records, field, estate) ?? keep(records, field, new Column(records, field, estate));
}

function keptColumn<R>(records: readonly R[], field: Field<R>, estate: EstateView): Column<R> | undefined {
  const known = keptOf<Column<R>>(records, field);
  return known?.holdsIn(estate.estate) === true ? known : undefined;
}

/** The values of a field, record by record, as numbers that compare as they do; alike only where the texts begin so. */
export class Column<R> implements Derived<R> {
  /** NaN where a record has no value of the type. */
  readonly #keys: Float64Array;
  readonly #texts: string[] | undefined;
  readonly #rank: (value: string | number | boolean) => Rank | undefined;
  #row = 0;
  /** What values are looked up in, while there are any to look up. */
  #view: EstateView | undefined;
  readonly #estate: WeakRef<Estate>;
  #lists: readonly unknown[];

  constructor(
    readonly records: readonly R[],
    readonly field: Field<R>,
    view: EstateView,
  ) {
    this.#keys = new Float64Array(records.length);
    this.#texts = field.type === 'string' || field.type === 'uid' ? new Array(records.length) : undefined;
    this.#rank = rankerOf(field.type);
    this.#view = view;
    this.#estate = new WeakRef(view.estate);
    this.#lists = listsOf(field, view.estate);
  }

  get left(): number {
    return this.records.length - this.#row;
  }

  go(records: number): void {
    const end = Math.min(this.records.length, this.#row + records);
    if (this.#view === undefined) return;
    for (; this.#row < end; this.#row += 1) this.#fill(this.#row, this.#view);
    if (this.left === 0) this.#view = undefined;
  }

  /** Works out these rows, when no other will be asked for. */
  only(rows: Iterable<number>): this {
    if (this.#view !== undefined) for (const row of rows) this.#fill(row, this.#view);
    return this;
  }

  /** Whether the values are those of that estate, too, if it has the same list. */
  holdsIn(estate: Estate): boolean {
    const { value, reads } = this.field;
    if (value.length < 2 || this.#estate.deref() === estate) return true;
    return reads?.every((list, i) => estate[list] === this.#lists[i]) ?? false;
  }

  carried(
    next: readonly R[],
    { before, after, replaced }: Change,
    how?: Succession<R>,
  ): Column<R> | undefined {
    const { value, reads } = this.field;
    if (value.length >= 2) {
      // What was looked up by its id stays what it was, unless something else has that id now.
      const same =
        reads !== undefined && this.holdsIn(before.estate) && !reads.some((list) => replaced.has(list));
      if (!same) return undefined;
    }
    if (how === undefined) {
      this.#lists = listsOf(this.field, after.estate);
      return this;
    }
    const carried = new Column(next, this.field, after);
    carried.#take(this, how.origin);
    return carried;
  }

  /** Less than zero, zero or more than zero, as row a comes before, with or after row b. No value comes first. */
  order(a: number, b: number): number {
    const x = this.#keys[a] as number;
    const y = this.#keys[b] as number;
    if (x < y) return -1;
    if (x > y) return 1;
    if (x === y) return this.#texts === undefined ? 0 : orderOf(this.#texts[a] ?? '', this.#texts[b] ?? '');
    return Number(Number.isNaN(y)) - Number(Number.isNaN(x));
  }

  /** The same of a row and a value; NaN where the row has none. */
  against(row: number, { key, text = '' }: Mark): number {
    const own = this.#keys[row] as number;
    if (own < key) return -1;
    if (own > key) return 1;
    if (own !== key) return Number.NaN;
    return this.#texts === undefined ? 0 : orderOf(this.#texts[row] ?? '', text);
  }

  /** The number of a row alone. */
  key(row: number): number {
    return this.#keys[row] as number;
  }

  #fill(row: number, view: EstateView): void {
    const rank = this.#rank(this.field.value(this.records[row] as R, view));
    if (rank === undefined) this.#keys[row] = Number.NaN;
    else if (typeof rank === 'number') this.#keys[row] = rank;
    else {
      this.#keys[row] = beginning(rank);
      if (this.#texts !== undefined) this.#texts[row] = rank;
    }
  }

  #take(from: Column<R>, origin: Int32Array): void {
    const view = this.#view;
    if (view === undefined) return;
    for (let row = 0; row < origin.length; row += 1) {
      const before = origin[row] as number;
      if (before < 0) this.#fill(row, view);
      else {
        this.#keys[row] = from.#keys[before] as number;
        if (this.#texts !== undefined) this.#texts[row] = from.#texts?.[before] as string;
      }
    }
    this.#row = this.records.length;
    this.#view = undefined;
  }
}

function listsOf<R>({ reads = [] }: Field<R>, estate: Estate): readonly unknown[] {
  return reads.map((list) => estate[list]);
}

/** A rank to compare rows with. */
export function markOf(rank: Rank): Mark {
  return typeof rank === 'number' ? { key: rank } : { key: beginning(rank), text: rank };
}

/** Characters that have room in a number, each in as many bits as ASCII needs. */
const ROOM = 7;
const BEYOND = 127;

/** A number that is less only where the text is. */
function beginning(text: string): number {
  let key = 0;
  let open = true;
  for (let at = 0; at < ROOM; at += 1) {
    key *= BEYOND + 1;
    if (!open || at >= text.length) continue;
    const code = text.charCodeAt(at);
    // What follows says nothing, unless the characters before it are the same.
    open = code < BEYOND;
    key += open ? code : BEYOND;
  }
  return key;
}

function orderOf(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
