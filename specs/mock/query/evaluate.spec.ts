/** Filtering, sorting and paging against a naive reading of the documentation, which knows nothing of the mock's code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EstateView } from '../../../src/mock/estate/view.js';
import { emptyEstate } from '../../../src/mock/index.js';
import type { Fields } from '../../../src/mock/query/evaluate.js';
import { find } from '../../../src/mock/query/find.js';
import { pageOf } from '../../../src/mock/query/page.js';
import { type Filter, type Operator, parseFilter } from '../../../src/mock/query/parse.js';
import { print } from './print.js';

interface Point {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** ISO 8601 in UTC; nothing where it never was. */
  readonly at?: string;
  readonly done: boolean;
  /** Running is none of the documented results. */
  readonly result: 'Success' | 'Warning' | 'Failed' | 'Running';
}

const RESULTS = ['Success', 'Warning', 'Failed'];

const FIELDS: Fields<Point> = {
  UID: { type: 'uid', value: ({ id }) => `urn:veeam:Point:${id}` },
  Name: { type: 'string', value: ({ name }) => name },
  Size: { type: 'integer', value: ({ size }) => size },
  At: { type: 'dateTime', value: ({ at }) => at ?? '' },
  Done: { type: 'boolean', value: ({ done }) => done },
  Result: { type: { values: RESULTS }, value: ({ result }) => result },
};

const estate = new EstateView(emptyEstate());

/** What the mock finds, as one page or as the page asked for. */
const found = (records: readonly Point[], parameters: [string, string][] = []): readonly Point[] => {
  const target = { segments: [], parameters: parameters.map(([name, value]) => ({ name, value })) };
  return find(records, FIELDS, target, pageOf(target), { estate }).items;
};

const guid = (n: number): string => `0000000${n}-0000-4000-8000-000000000000`;
const time = fc
  .integer({ min: 0, max: 5 })
  .map((n) => new Date(Date.UTC(2026, 5, 15) + n * 100).toISOString());
const name = fc.constantFrom('web01', 'WEB01', 'web02', 'SQL "x"', 'a;b,(c)', 'Büro', '');

const point: fc.Arbitrary<Point> = fc.record(
  {
    id: fc.integer({ min: 0, max: 9 }).map(guid),
    name,
    size: fc.integer({ min: -3, max: 3 }),
    at: time,
    done: fc.boolean(),
    result: fc.constantFrom(...(['Success', 'Warning', 'Failed', 'Running'] as const)),
  },
  { requiredKeys: ['id', 'name', 'size', 'done', 'result'] },
);

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  UID: fc.integer({ min: 0, max: 9 }).map((n) => (n % 2 === 0 ? guid(n) : `urn:veeam:Point:${guid(n)}`)),
  Name: name,
  Size: fc.integer({ min: -3, max: 3 }).map(String),
  At: time.chain((t) =>
    fc.constantFrom(t, t.replace('Z', ''), t.replace(/\.?0*Z$/, ''), t.replace('T', ' ')),
  ),
  Done: fc.constantFrom('true', 'FALSE'),
  Result: fc.constantFrom(...RESULTS, 'failed'),
};

const comparison: fc.Arbitrary<Filter> = fc.constantFrom(...Object.keys(VALUES)).chain((field) =>
  fc.record({
    kind: fc.constant('comparison' as const),
    field: fc.constantFrom(field, field.toLowerCase(), field.toUpperCase()),
    operator: fc.constantFrom<Operator>('==', '!=', '>', '<', '>=', '<='),
    value: VALUES[field] ?? fc.constant(''),
    at: fc.constant(0),
    valueAt: fc.constant(0),
  }),
);

const { filter } = fc.letrec<{ filter: Filter; combination: Filter }>((tie) => ({
  filter: fc.oneof({ maxDepth: 4 }, comparison, tie('combination')),
  combination: fc.record({
    kind: fc.constantFrom('and' as const, 'or' as const),
    terms: fc.array(tie('filter'), { minLength: 2, maxLength: 5 }),
  }),
}));

/** Values as something that JavaScript compares; nothing where there is none. */
const plain = (p: Point): Record<string, string | number | undefined> => ({
  uid: p.id,
  name: p.name.toLowerCase(),
  size: p.size,
  at: p.at === undefined ? undefined : Date.parse(p.at),
  done: Number(p.done),
  result: RESULTS.includes(p.result) ? RESULTS.indexOf(p.result) : undefined,
});

const wanted = (field: string, value: string): string | number => {
  switch (field) {
    case 'uid':
      return value.split(':').at(-1) ?? '';
    case 'size':
      return Number(value);
    case 'at':
      return Date.parse(value.endsWith('Z') ? value : `${value}Z`);
    case 'done':
      return value.toLowerCase() === 'true' ? 1 : 0;
    case 'result':
      return RESULTS.map((r) => r.toLowerCase()).indexOf(value.toLowerCase());
    default:
      return value.toLowerCase();
  }
};

const holds = (f: Filter, p: Point): boolean => {
  if (f.kind !== 'comparison') {
    const terms = f.terms.map((term) => holds(term, p));
    return f.kind === 'and' ? !terms.includes(false) : terms.includes(true);
  }
  const field = f.field.toLowerCase();
  const actual = plain(p)[field];
  const value = wanted(field, f.value);
  if (actual === undefined) return f.operator === '!=';
  const tests = {
    '==': actual === value,
    '!=': actual !== value,
    '>': actual > value,
    '<': actual < value,
    '>=': actual >= value,
    '<=': actual <= value,
  };
  return tests[f.operator];
};

const sortKeys = fc.array(
  fc.tuple(
    fc.constantFrom('sortAsc', 'sortDesc', 'SORTASC'),
    fc.constantFrom('name', 'Size', 'At', 'RESULT', 'UID'),
  ),
  { maxLength: 3 },
);

/** Stable, key by key from the last; what has no value comes before what has one. */
const sorted = (records: readonly Point[], keys: readonly [string, string][]): readonly Point[] =>
  keys.reduceRight<readonly Point[]>((all, [direction, field]) => {
    const sign = direction.toLowerCase() === 'sortasc' ? 1 : -1;
    const key = (p: Point): string | number | undefined => plain(p)[field.toLowerCase()];
    return all.toSorted((p, q) => {
      const [a, b] = [key(p), key(q)];
      if (a === b) return 0;
      if (a === undefined) return -sign;
      return b === undefined || a > b ? sign : -sign;
    });
  }, records);

const points = fc.array(point, { maxLength: 40 });

describe('any filter', () => {
  it('finds what a plain reading of it finds', () => {
    fc.assert(
      fc.property(points, filter, (records, f) => {
        const expected = records.filter((p) => holds(f, p));
        expect(
          found(records, [
            ['filter', print(f)],
            ['pageSize', '100'],
          ]),
        ).toEqual(expected);
        expect(found(records, [['Filter', print(parseFilter(print(f)))]])).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('by == finds what it does not find by !=', () => {
    fc.assert(
      fc.property(points, comparison, (records, f) => {
        const count = (operator: Operator): number =>
          found(records, [['filter', print({ ...f, operator } as Filter)]]).length;
        expect(count('==') + count('!=')).toBe(records.length);
      }),
    );
  });
});

describe('any sorting', () => {
  it('is that of the keys, one after the other, and leaves the rest in order', () => {
    fc.assert(
      fc.property(points, sortKeys, (records, keys) => {
        expect(found(records, keys)).toEqual(sorted(records, keys));
      }),
    );
  });
});

describe('the pages of any query', () => {
  it('one after the other are the whole, filtered and sorted', () => {
    const size = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(points, filter, sortKeys, size, (records, f, keys, pageSize) => {
        const whole = sorted(
          records.filter((p) => holds(f, p)),
          keys,
        );
        const parts: Point[] = [];
        for (let page = 1; page <= Math.ceil(whole.length / pageSize) + 1; page += 1) {
          const part = found(records, [
            ...keys,
            ['filter', print(f)],
            ['pageSize', String(pageSize)],
            ['page', String(page)],
          ]);
          expect(part.length).toBeLessThanOrEqual(pageSize);
          parts.push(...part);
        }
        expect(parts).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

describe('columns', () => {
  it('of a new estate are its own, though a list is the same', () => {
    const records = [{ id: guid(1) }];
    const named = (name: string): EstateView => {
      const server = {
        id: guid(1),
        name,
        description: '',
        address: '',
        port: 1,
        version: '',
        wcfPort: 1,
        thumbprint: '',
      };
      return new EstateView({ ...emptyEstate(), backupServers: [server] });
    };
    const fields: Fields<{ id: string }> = {
      Server: { type: 'string', value: (record, view) => view.get('backupServers', record.id).name },
    };
    const target = { segments: [], parameters: [{ name: 'filter', value: 'Server==old' }] };
    const count = (view: EstateView): number =>
      find(records, fields, target, pageOf(target), { estate: view }).count;
    expect([named('old'), named('new')].map(count)).toEqual([1, 0]);
  });
});
