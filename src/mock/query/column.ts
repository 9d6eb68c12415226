import { keptOf } from '../estate/indexes.js';
import type { EstateView } from '../estate/view.js';
import type { Field } from './field.js';
import { type Rank, rankerOf } from './value.js';

/** A rank as columns compare it: a number, and the text where that does not tell all. */
export interface Mark {
  readonly key: number;
  readonly text?: string;
}

/** The values of a field, row by row, as numbers that compare as the values do; alike where texts only begin alike. */
export class Column {
  /** NaN where a record has no value of the type. */
  readonly keys: Float64Array;
  readonly texts: string[] | undefined;

  constructor(rows: number, { type }: Pick<Field<never>, 'type'>) {
    this.keys = new Float64Array(rows);
    this.texts = type === 'string' || type === 'uid' ? new Array<string>(rows).fill('') : undefined;
  }

  set(row: number, rank: Rank | undefined): void {
    if (typeof rank !== 'string') this.keys[row] = rank ?? Number.NaN;
    else {
      this.keys[row] = beginning(rank);
      if (this.texts !== undefined) this.texts[row] = rank;
    }
  }

  /** Less than zero, zero or more than zero, as row a comes before, with or after row b. No value comes first. */
  order(a: number, b: number): number {
    const x = this.keys[a] as number;
    const y = this.keys[b] as number;
    if (x < y) return -1;
    if (x > y) return 1;
    if (x === y) return this.texts === undefined ? 0 : orderOf(this.texts[a] ?? '', this.texts[b] ?? '');
    return Number(Number.isNaN(y)) - Number(Number.isNaN(x));
  }

  /** The same of a row and a value; NaN where the row has none. */
  against(row: number, { key, text = '' }: Mark): number {
    const own = this.keys[row] as number;
    if (own < key) return -1;
    if (own > key) return 1;
    if (own !== key) return Number.NaN;
    return this.texts === undefined ? 0 : orderOf(this.texts[row] ?? '', text);
  }
}

/** Gives the column of a field. */
export type Columns<R> = (field: Field<R>) => Column;

/** A column as it is kept, what it was made from besides its own list, and the first row that is not filled in yet. */
interface Kept {
  readonly column: Column;
  readonly from: readonly unknown[];
  row: number;
}

/**
 * Thrown in place of an answer that would hold up others: each step does a little of what is missing and says whether that
 * was all. Then the same is to be asked again.
 */
export class Unfinished {
  constructor(readonly step: () => boolean) {}
}

/** Rows that are filled in at once: a few milliseconds' work. */
const STEP = 4096;

/**
 * The columns of a list: each is made when it is first asked for, and kept as long as what it was made from.
 *
 * @param inTurns whether others have their turn while a long column is made
 * @throws Unfinished in turns
 */
export function columnsOf<R>(records: readonly R[], view: EstateView, inTurns = false): Columns<R> {
  const all = keptOf(records, columnsOf, () => new Map<Field<R>, Kept>());
  return (field) => {
    const from = field.lists?.map((list) => view.estate[list]) ?? [view.estate];
    let kept = all.get(field);
    if (kept === undefined || kept.from.some((list, i) => list !== from[i])) {
      kept = { column: new Column(records.length, field), from, row: 0 };
      all.set(field, kept);
    }
    const { column } = kept;
    const step = filling(records, field, view, kept);
    while (kept.row < records.length) {
      if (inTurns && records.length > STEP) throw new Unfinished(step);
      step();
    }
    return column;
  };
}

function filling<R>(records: readonly R[], field: Field<R>, view: EstateView, kept: Kept): () => boolean {
  const ranked = rankerOf(field.type);
  return () => {
    const end = Math.min(kept.row + STEP, records.length);
    for (; kept.row < end; kept.row += 1) {
      kept.column.set(kept.row, ranked(field.value(records[kept.row] as R, view)));
    }
    return kept.row === records.length;
  };
}

/** A rank to compare rows with. */
export function markOf(rank: Rank): Mark {
  return typeof rank === 'number' ? { key: rank } : { key: beginning(rank), text: rank };
}

/** Characters that fit into a number, each in as many bits as ASCII needs. */
const FITTING = 7;
const BEYOND = 127;

/** A number that is less only where the text is. */
function beginning(text: string): number {
  const end = Math.min(FITTING, text.length);
  let key = 0;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    at += 1;
    key = key * (BEYOND + 1) + Math.min(code, BEYOND);
    // What follows tells nothing: others that are here may be less or greater.
    if (code >= BEYOND) break;
  }
  for (; at < FITTING; at += 1) key *= BEYOND + 1;
  return key;
}

function orderOf(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
