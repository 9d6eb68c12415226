import type { World } from '../resource/kind.js';
import { parameter, type Target } from '../target.js';
import { type Columns, columnsOf } from './column.js';
import { compile, type Fields, fieldOf, type Predicate } from './evaluate.js';
import type { Field } from './field.js';
import type { Page } from './page.js';
import { parseFilter } from './parse.js';
import { type RowOrder, sortedPart } from './select.js';

/** Records of a page, and how many there are in all. */
export interface Found<R> {
  readonly items: readonly R[];
  readonly count: number;
}

/**
 * The page of a list that a request asks for: filtered, sorted, cut. What is not on the page is never put in order.
 *
 * @throws ApiError 400 where the filter or a sort field is wrong; Unfinished where others are to have their turn first
 */
export function find<R>(
  records: readonly R[],
  fields: Fields<R>,
  target: Target,
  { from, to }: Page,
  { estate, sliced }: Pick<World, 'estate' | 'sliced'>,
): Found<R> {
  const keys = keysOf(fields, target);
  const columns = columnsOf(records, estate, sliced);
  const order = orderOf(keys, columns);
  const rows = matching(records.length, filterOf(fields, target, columns));
  const [start, end] = [Math.min(from, rows.length), Math.min(to, rows.length)];
  const page = keys.length === 0 ? rows.subarray(start, end) : sortedPart(rows, order, start, end);
  return { items: Array.from(page, (row) => records[row] as R), count: rows.length };
}

function filterOf<R>(fields: Fields<R>, target: Target, columns: Columns<R>): Predicate | undefined {
  const text = parameter(target, 'filter');
  if (text === undefined || text.trim() === '') return undefined;
  return compile(parseFilter(text), fields, columns);
}

const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['sortasc', 1],
  ['sortdesc', -1],
]);

interface SortKey<R> {
  readonly field: Field<R>;
  /** 1 or -1. */
  readonly direction: number;
}

/** The parameters sortAsc and sortDesc in the order they stand. */
function keysOf<R>(fields: Fields<R>, target: Target): SortKey<R>[] {
  return target.parameters.flatMap(({ name, value }) => {
    const direction = DIRECTIONS.get(name.toLowerCase());
    return direction === undefined ? [] : [{ field: fieldOf(value.trim(), fields, `in ${name}`), direction }];
  });
}

/** The first key decides, the next break ties, and what is still equal stays as it was. */
function orderOf<R>(keys: readonly SortKey<R>[], columns: Columns<R>): RowOrder {
  const sorted = keys.map(({ field, direction }) => ({ column: columns(field), direction }));
  return (a, b) => {
    for (const { column, direction } of sorted) {
      const by = column.order(a, b);
      if (by !== 0) return by * direction;
    }
    return a - b;
  };
}

function matching(count: number, matches: Predicate | undefined): Uint32Array {
  const rows = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < count; row += 1) {
    if (matches !== undefined && !matches(row)) continue;
    rows[found] = row;
    found += 1;
  }
  return rows.subarray(0, found);
}
