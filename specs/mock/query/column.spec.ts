import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Column, markOf } from '../../../src/mock/query/column.js';
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
