import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EstateView } from '../../../src/mock/estate/view.js';
import { emptyEstate } from '../../../src/mock/index.js';
import { Column, columnsOf, markOf, Unfinished } from '../../../src/mock/query/column.js';
import type { Field } from '../../../src/mock/query/field.js';
import { rank } from '../../../src/mock/query/value.js';

/** Texts that begin alike, in several cases and alphabets. */
const text = fc
  .tuple(
    fc.constantFrom('', 'backup ', 'Backup ', 'büro-', 'İzmir', '\u212Aelvin'),
    fc.string({ unit: 'binary', maxLength: 9 }),
  )
  .map((parts) => parts.join(''));

const sign = (a: string, b: string): number => Number(a > b) - Number(a < b);

describe('a column of texts', () => {
  it('puts them in the order of their lower case, however they begin', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const column = new Column(2, { type: 'string' });
        column.set(0, rank(a, 'string'));
        column.set(1, rank(b, 'string'));
        const expected = sign(a.toLowerCase(), b.toLowerCase());
        expect(column.order(0, 1)).toBe(expected);
        expect(column.against(0, markOf(b.toLowerCase()))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a column with gaps', () => {
  it('puts what has no value first, and compares it with nothing', () => {
    const column = new Column(3, { type: 'integer' });
    column.set(0, -5);
    column.set(1, undefined);
    column.set(2, undefined);
    expect([column.order(0, 1), column.order(1, 0), column.order(1, 2)].map(Math.sign)).toEqual([1, -1, 0]);
    expect(column.against(1, markOf(-5))).toBeNaN();
  });
});

describe('the column of a long list', () => {
  const records = Array.from({ length: 10_000 }, (_, i) => ({ n: (i * 7919) % 10_007 }));
  const field: Field<{ n: number }> = { type: 'integer', value: ({ n }) => n, lists: [] };
  const view = new EstateView(emptyEstate());

  it('is made in turns where others wait, and is the same then', () => {
    let turns = 0;
    let column: Column | undefined;
    while (column === undefined) {
      try {
        column = columnsOf(records, view, true)(field);
      } catch (error) {
        if (!(error instanceof Unfinished)) throw error;
        turns += 1;
        error.step();
      }
    }
    expect(turns).toBe(3);
    expect([...column.keys]).toEqual(records.map(({ n }) => n));
    expect(columnsOf(records, view)(field)).toBe(column);
  });
});
