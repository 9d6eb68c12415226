import type { EstateView } from '../estate/view.js';
import type { Field } from './field.js';
import { type Rank, rank } from './value.js';

/** The ranks of one field, record by record; NaN where a record has no value of the type. */
export type Column = ArrayLike<Rank>;

/** Gives the column of a field. */
export type Columns<R> = (field: Field<R>) => Column;

/** How many times fewer than the records. */
const FEW = 8;

type Cache = WeakMap<object, Map<unknown, Column>>;

/** Columns that hold as long as the records themselves. */
const BY_RECORDS: Cache = new WeakMap();
/** Columns that hold as long as the whole estate. */
const BY_ESTATE = new WeakMap<EstateView['estate'], Cache>();

/**
 * The columns of a list. Each is worked out when it is first asked for, and kept as long as nothing changes that it was
 * made from. Estates are never changed in place: a write makes new arrays, and a new estate of them.
 *
 * @param rows the only ones that will be asked for; where they are few, a column is not worked out whole
 */
export function columnsOf<R>(records: readonly R[], estate: EstateView, rows?: Uint32Array): Columns<R> {
  return (field) => {
    const kept = cache(field, records, estate);
    const known = kept.get(field);
    if (known !== undefined) return known;
    if (rows !== undefined && rows.length * FEW < records.length) return sparse(records, rows, field, estate);
    const made = column(records, field, estate);
    kept.set(field, made);
    return made;
  };
}

function cache<R>(field: Field<R>, records: readonly R[], { estate }: EstateView): Map<unknown, Column> {
  // A field that does not take the estate knows nothing but the record.
  const wider = field.value.length < 2 ? BY_RECORDS : entry(BY_ESTATE, estate, () => new WeakMap());
  return entry(wider, records, () => new Map());
}

function entry<K extends WeakKey, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function sparse<R>(
  records: readonly R[],
  rows: Uint32Array,
  { type, value }: Field<R>,
  estate: EstateView,
): Column {
  const ranks: Rank[] = [];
  for (const row of rows) ranks[row] = rank(value(records[row] as R, estate), type) ?? Number.NaN;
  return ranks;
}

function column<R>(records: readonly R[], { type, value }: Field<R>, estate: EstateView): Column {
  const ranks = records.map((record) => rank(value(record, estate), type) ?? Number.NaN);
  return type === 'string' || type === 'uid' ? ranks : Float64Array.from(ranks as number[]);
}

/** Less than zero, zero or more than zero, as a comes before, with or after b. What has no rank comes first. */
export function order(a: Rank, b: Rank): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}
