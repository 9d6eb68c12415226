import { Room } from '../estate/room.js';
import type { Run } from '../estate/succession.js';
import type { Field } from './field.js';
import type { Rank } from './value.js';

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

  /** Of the keys, which may be more than there are rows. */
  readonly room: Room;

  /** @param before one that has grown into this: {@link Room} */
  constructor(rows: number, { type }: Pick<Field<never>, 'type'>, before?: Column) {
    this.room = before?.room ?? new Room(rows);
    this.keys = before?.keys ?? new Float64Array(this.room.rows);
    const textual = type === 'string' || type === 'uid';
    this.texts = before === undefined && textual ? new Array<string>(rows).fill('') : before?.texts;
  }

  set(row: number, rank: Rank | undefined): void {
    if (typeof rank !== 'string') this.keys[row] = rank ?? Number.NaN;
    else {
      this.keys[row] = beginning(rank);
      if (this.texts !== undefined) this.texts[row] = rank;
    }
  }

  /** What another column has in each of these rows; nothing where the row is less than zero. */
  take(from: Column, rows: Int32Array): void {
    for (let row = 0; row < rows.length; row += 1) {
      const other = rows[row] as number;
      this.keys[row] = other < 0 ? Number.NaN : (from.keys[other] as number);
      if (this.texts !== undefined) this.texts[row] = from.texts?.[other] ?? '';
    }
  }

  /** What another column of the same field has in rows that are the same here. */
  keep(from: Column, runs: readonly Run[]): void {
    for (const { from: start, to, length } of runs) {
      this.keys.set(from.keys.subarray(start, start + length), to);
      if (this.texts === undefined || from.texts === undefined) continue;
      for (let i = 0; i < length; i += 1) this.texts[to + i] = from.texts[start + i] as string;
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

/** A rank to compare rows with. */
export function markOf(rank: Rank): Mark {
  return typeof rank === 'number' ? { key: rank } : { key: beginning(rank), text: rank };
}

/** Characters that have room in a number, each in as many bits as ASCII needs. */
const ROOM = 7;
const BEYOND = 127;

/** A number that is less only where the text is. */
function beginning(text: string): number {
  const end = Math.min(ROOM, text.length);
  let key = 0;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    at += 1;
    key = key * (BEYOND + 1) + Math.min(code, BEYOND);
    // What follows tells nothing: others that are here may be less or greater.
    if (code >= BEYOND) break;
  }
  for (; at < ROOM; at += 1) key *= BEYOND + 1;
  return key;
}

function orderOf(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
