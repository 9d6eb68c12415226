import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowOrder, sortedPart } from '../../../src/mock/query/select.js';

/** Rows by the key of each, rows of the same key by their number. */
const by =
  (keys: readonly number[]): RowOrder =>
  (a, b) =>
    (keys[a] ?? 0) - (keys[b] ?? 0) || a - b;

const rowsOf = (keys: readonly number[]): Uint32Array => Uint32Array.from(keys.keys());

describe('a part of a sorted list', () => {
  it('is that part of the list sorted as a whole, and the list stays as it was', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 });
    const place = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(keys, place, place, (all, one, other) => {
        const [from, to] = [one, other].map((n) => Math.min(n, all.length)).sort((a, b) => a - b);
        const rows = rowsOf(all);
        const part = sortedPart(rows, by(all), from ?? 0, to ?? 0);
        expect([...part]).toEqual([...rowsOf(all)].sort(by(all)).slice(from, to));
        expect(rows).toEqual(rowsOf(all));
      }),
      { numRuns: 300 },
    );
  });

  const n = 50_000;
  it.each<[string, (row: number) => number]>([
    ['sorted already', (row) => row],
    ['sorted the other way', (row) => -row],
    ['all the same', () => 0],
    ['up and down', (row) => Math.min(row, n - row)],
    ['of two values', (row) => row % 2],
    ['a saw', (row) => row % 223],
  ])('takes few comparisons where the list is %s', (_case, key) => {
    const keys = Array.from({ length: n }, (_, row) => key(row));
    let comparisons = 0;
    const counted: RowOrder = (a, b) => {
      comparisons += 1;
      return by(keys)(a, b);
    };
    const part = sortedPart(rowsOf(keys), counted, n / 2, n / 2 + 100);
    expect(part).toEqual(
      rowsOf(keys)
        .sort(by(keys))
        .slice(n / 2, n / 2 + 100),
    );
    // Sorting all takes about n log2 n, 16 n.
    expect(comparisons).toBeLessThan(10 * n);
  });
});
