import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/mock/errors.js';
import { type Filter, MAX_DEPTH, type Operator, parseFilter } from '../../../src/mock/query/parse.js';
import { print } from './print.js';

/** The filter without the places in the text, which depend on how it is written. */
function bare(filter: Filter): unknown {
  if (filter.kind === 'comparison') return [filter.field, filter.operator, filter.value];
  return { [filter.kind]: filter.terms.map(bare) };
}

const a = ['a', '==', '1'];
const b = ['b', '==', '2'];
const c = ['c', '==', '3'];

describe('a filter is read', () => {
  it.each<[string, unknown]>([
    ['a==1', a],
    ['a==1;b==2', { and: [a, b] }],
    ['a==1,b==2', { or: [a, b] }],
    // AND binds tighter than OR.
    ['a==1,b==2;c==3', { or: [a, { and: [b, c] }] }],
    ['a==1;b==2,c==3', { or: [{ and: [a, b] }, c] }],
    ['a==1;(b==2,c==3)', { and: [a, { or: [b, c] }] }],
    ['(a==1)', a],
    ['((a==1;b==2))', { and: [a, b] }],
    ['(a==1;b==2),(c==3)', { or: [{ and: [a, b] }, c] }],
    ['(a==1;b==2);c==3', { and: [{ and: [a, b] }, c] }],
    [' a == 1 ; ( b == 2 ) ', { and: [a, b] }],
    ['a!=1', ['a', '!=', '1']],
    ['a>1', ['a', '>', '1']],
    ['a<1', ['a', '<', '1']],
    ['a>=1', ['a', '>=', '1']],
    ['a<=1', ['a', '<=', '1']],
    ['a=="x y"', ['a', '==', 'x y']],
    ['a=="x;y,z)("', ['a', '==', 'x;y,z)(']],
    ['a=="say ""yes"""', ['a', '==', 'say "yes"']],
    ['a==""', ['a', '==', '']],
    ['a==""""', ['a', '==', '"']],
    ['a=="";b==2', { and: [['a', '==', ''], b] }],
    // Spaces outside quotes do not count.
    ['a==x y z', ['a', '==', 'xyz']],
    // The documentation's own way to write a value that stands in quotes.
    ['Name==""Backup""', ['Name', '==', '"Backup"']],
    ['a==2026-06-15T05:34:12.7Z', ['a', '==', '2026-06-15T05:34:12.7Z']],
    ['a==urn:veeam:Backup:1-2', ['a', '==', 'urn:veeam:Backup:1-2']],
    ['a==x=y', ['a', '==', 'x=y']],
  ])('%s', (text, filter) => {
    expect(bare(parseFilter(text))).toEqual(filter);
  });
});

describe('a filter that is none is refused, saying what and where', () => {
  const refused = [
    ['', 'position 1: expected a field name, found the end'],
    ['a', 'position 2: expected ==, !=, >, <, >= or <=, found the end'],
    ['a=1', 'position 2: expected ==, !=, >, <, >= or <=, found "="'],
    ['a=>1', 'position 2: expected ==, !=, >, <, >= or <=, found "="'],
    ['a==', 'position 4: expected a value, found the end'],
    ['a==;b==2', 'position 4: expected a value, found ";"'],
    ['a==1;', 'position 6: expected a field name, found the end'],
    ['a==1,;b==2', 'position 6: expected a field name, found ";"'],
    ['(a==1', 'position 6: expected ")", found the end'],
    ['a==1)', 'position 5: expected ";", "," or the end, found ")"'],
    ['()', 'position 2: expected a field name, found ")"'],
    ['1==a', 'position 1: expected a field name, found "1"'],
    ['a=="1" b==2', 'position 8: expected ";", "," or the end, found "b"'],
    ['a==1"2', 'position 5: expected ";", "," or the end, found """'],
    ['a=="1";b="2"', 'position 9: expected ==, !=, >, <, >= or <=, found "="'],
    ['a=="x', 'has a quote at position 4 that is never closed'],
    ['a=="""', 'has a quote at position 4 that is never closed'],
    [`${'('.repeat(65)}a==1`, 'nested deeper than 64 levels at position 65'],
    ['('.repeat(10_000), 'nested deeper than 64 levels'],
    [`${'a==1,'.repeat(1_000)}b==2`, 'more than 1000 comparisons at position 5001'],
  ] as const;
  it.each(refused.map(([text, why]) => [text.slice(0, 40), text, why]))('%s', (_case, text, message) => {
    expect(() => parseFilter(text)).toThrow(ApiError);
    expect(() => parseFilter(text)).toThrow(message);
  });
});

describe('a filter of 100 kB is read or refused at once', () => {
  const long = 100_000;
  it.each<[string, string]>([
    ['one long value', `a=="${'x'.repeat(long)}"`],
    ['a value of quotes', `a=="${'"'.repeat(long)}"`],
    ['quotes never closed', `a=="${'"'.repeat(long + 1)}x`],
    ['a bare value', `a==${'x'.repeat(long)}`],
    ['a bare value of doubled quotes', `a==x${'"'.repeat(long)}`],
    ['a long name', 'a'.repeat(long)],
    ['spaces', `a${' '.repeat(long)}==1`],
    ['many comparisons', 'a==1;'.repeat(long / 5)],
    ['brackets', '('.repeat(long)],
    ['brackets side by side', '(a==1),'.repeat(long / 7)],
  ])('%s', (_case, text) => {
    const before = process.cpuUsage();
    try {
      parseFilter(text);
    } catch (error) {
      expect(error).toBeInstanceOf(ApiError);
    }
    // Of the processor, in microseconds: a parser of quadratic time takes many seconds.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_500_000);
  });
});

const comparison: fc.Arbitrary<Filter> = fc.record({
  kind: fc.constant('comparison' as const),
  field: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/),
  operator: fc.constantFrom<Operator>('==', '!=', '>', '<', '>=', '<='),
  value: fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[" ;,()]{0,6}$/)),
  at: fc.constant(0),
  valueAt: fc.constant(0),
});

const { filter } = fc.letrec<{ filter: Filter; combination: Filter }>((tie) => ({
  filter: fc.oneof({ maxDepth: 5 }, comparison, tie('combination')),
  combination: fc.record({
    kind: fc.constantFrom('and' as const, 'or' as const),
    terms: fc.array(tie('filter'), { minLength: 2, maxLength: 4 }),
  }),
}));

describe('any filter', () => {
  it('that is written down and read again is the same', () => {
    fc.assert(
      fc.property(filter, (original) => {
        const read = parseFilter(print(original));
        expect(bare(read)).toEqual(bare(original));
        expect(print(read)).toBe(print(original));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its meaning in brackets, up to the limit', () => {
    const brackets = fc.integer({ min: 0, max: MAX_DEPTH - 10 });
    fc.assert(
      fc.property(filter, brackets, (original, depth) => {
        const read = parseFilter('('.repeat(depth) + print(original) + ')'.repeat(depth));
        expect(bare(read)).toEqual(bare(original));
      }),
    );
  });
});

describe('any text', () => {
  it('is a filter or is refused with 400: nothing else is thrown', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[ab=!<>;,()" ]{0,40}$/));
    fc.assert(
      fc.property(text, (input) => {
        try {
          parseFilter(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
          expect((error as ApiError).status).toBe(400);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
