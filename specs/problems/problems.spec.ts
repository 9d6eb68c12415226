/** Findings of one cause are one problem, whatever shows them. */
import { describe, expect, it } from 'vitest';
import type { Finding, Result } from '../../src/engine/events.js';
import type { Problem } from '../../src/problems/problem.js';
import { Problems } from '../../src/problems/problems.js';
import { finding, result } from '../report/summary.js';

function problemsOf(...results: readonly Result[]): Problem[] {
  const problems = new Problems();
  for (const one of results) problems.add(one);
  return problems.all();
}

let exchanges = 0;

/** A row that fails, with a finding of an exchange of its own. */
function failing(parts: Partial<Result>, ...found: readonly Partial<Finding>[]): Result {
  return result({
    verdict: 'fail',
    ...parts,
    findings: found.map((f) => finding({ exchange: ++exchanges, ...f })),
  });
}

const CAPACITY = { place: 'Repository/Capacity', location: '/Repository/Capacity' };

describe('one problem', () => {
  it('shows at several operations, variants and instances', () => {
    const [problem, ...others] = problemsOf(
      failing({ operation: 'getJob', variant: 'entity/xml' }, {}, {}),
      failing({ operation: 'listJobs', variant: 'entity/json' }, {}),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      gravity: 'fail',
      check: 'content-type',
      requirement: 'headers.content-type',
      level: 'MUST',
      place: 'header:Content-Type',
      count: 3,
      operations: ['getJob', 'listJobs'],
      variants: ['entity/xml', 'entity/json'],
      sentence: 'Content-Type names another media type',
      exemplar: { operation: 'getJob', variant: 'entity/xml', finding: { actual: 'text/html' } },
    });
  });

  it.each([
    ['quoted', `'plenty' is none of them`, `'lots' is none of them`],
    ['an id', 'No job 3a15f22d-238d-4464-84e6-4a7bbd39a10d', 'No job ffffffff-0000-4000-8000-00000000dead'],
    ['a number', 'There are 7 of them', 'There are 12 of them'],
    ['a time', 'It ended 2026-06-14T03:01:36.216Z', 'It ended 2026-06-14 03:01:36'],
    ['an address', 'It leads to https://em:9398/api/jobs', 'It leads to http://other/'],
  ])('has messages that differ in values only: %s', (_what, one, other) => {
    const all = problemsOf(failing({}, { message: one }), failing({}, { message: other }));
    expect(all).toHaveLength(1);
  });

  it('is what XML and JSON say of one place, each in its own words', () => {
    const [problem, ...others] = problemsOf(
      failing({ check: 'xml-values' }, { ...CAPACITY, message: `'x' is not a valid value of 'xs:long'.` }),
      failing({ check: 'json-values' }, { ...CAPACITY, message: 'The value must be integer.' }),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      sentence: 'Repository/Capacity has a value that it cannot have.',
      checks: ['xml-values', 'json-values'],
    });
  });

  it('is a missing member, though XML names the parent that lacks it', () => {
    const all = problemsOf(
      failing({ check: 'xml-required' }, { place: 'Job', location: '/Job', expected: 'child JobType' }),
      failing({ check: 'json-required' }, { place: 'Job/JobType', location: '/JobType' }),
    );
    expect(all.map(({ sentence }) => sentence)).toEqual(['Job/JobType is missing.']);
  });

  it('is what two checks complain of at the very same spots; the more telling one names it', () => {
    const spot = { place: 'UID', location: '/UID', exchange: 9 };
    const all = problemsOf(
      failing({ check: 'json-values' }, { ...spot, message: 'The value must match.' }),
      failing({ check: 'uid-pattern' }, { ...spot, message: 'The UID is no URN.' }),
    );
    expect(all.map(({ checks }) => checks)).toEqual([['uid-pattern', 'json-values']]);
  });

  it('is what shows beside its cause at the same operations', () => {
    const all = problemsOf(
      failing({ check: 'invented-session-refused' }, { message: 'An invented session is accepted.' }),
      failing({ check: 'unauthenticated-refused' }, { message: 'No session is needed.' }),
    );
    expect(all.map(({ sentence, count }) => [sentence, count])).toEqual([['No session is needed.', 2]]);
  });

  it('is a comparison that goes wrong, with what is made of it', () => {
    const asked = (check: string, filter: string, field: string) =>
      failing(
        { check, operation: 'queryJob' },
        {
          place: `filter:${field}`,
          location: `filter:${field}`,
          message: `The query does not find what its filter says. Filter: ${filter}`,
        },
      );
    const all = problemsOf(
      asked('query-grouping', '(UID=="a";Name!="b"),UID=="c"', 'UID+Name'),
      asked('query-not-equal', 'Name!="b"', 'Name'),
      asked('query-not-equal', 'Type!=Full', 'Type'),
    );
    expect(all.map(({ sentence, checks }) => [sentence, checks])).toEqual([
      ['The query does not find what its filter says: Name!="b"', ['query-not-equal', 'query-grouping']],
    ]);
  });
});

describe('two problems', () => {
  it.each<[string, Result, Result]>([
    ['two checks', failing({ check: 'xml-order' }, CAPACITY), failing({ check: 'xml-nil' }, CAPACITY)],
    [
      'two places',
      failing({ check: 'xml-values' }, CAPACITY),
      failing({ check: 'xml-values' }, { ...CAPACITY, place: 'Job/JobType' }),
    ],
    [
      'two status codes',
      failing({}, { place: 'status', actual: '500' }),
      failing({}, { place: 'status', actual: '200' }),
    ],
    [
      'an answer and an error',
      failing({ check: 'content-length' }, { status: 200 }),
      failing({ check: 'content-length' }, { status: 404 }),
    ],
    ['a violation and a disputed one', failing({}, {}), failing({}, { disputed: 'Servers do so.' })],
  ])('are told apart by %s', (_what, one, other) => {
    expect(problemsOf(one, other)).toHaveLength(2);
  });

  it('come worst first, and of equal ones those that show more often', () => {
    const all = problemsOf(
      failing({ level: 'SHOULD', check: 'a' }, {}, {}, {}),
      failing({ check: 'b' }, {}),
      failing({ check: 'c' }, {}, {}),
      result({ verdict: 'error', reason: 'timeout: no answer', check: 'd' }),
    );
    expect(all.map(({ gravity, checks }) => `${gravity} ${checks}`)).toEqual([
      'fail c',
      'fail b',
      'error d',
      'warn a',
    ]);
  });
});

it('what could not be judged for one reason is one problem, whatever was to be judged', () => {
  const error = (check: string, ms: number) =>
    result({ verdict: 'error', check, reason: `timeout: no answer in ${ms} ms` });
  const [problem, ...others] = problemsOf(error('content-type', 30), error('xml-values', 31));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ gravity: 'error', count: 2, sentence: 'timeout: no answer in 30 ms' });
});

it('ids do not depend on the order, on instances or on operations', () => {
  const one = failing({ operation: 'getJob' }, { message: "'x' is wrong" });
  const other = failing({ operation: 'listJobs' }, { message: "'y' is wrong" });
  const ids = (all: readonly Problem[]) => all.map(({ id }) => id);
  expect(ids(problemsOf(one))).toEqual(ids(problemsOf(other)));
  expect(ids(problemsOf(one, other))).toEqual(ids(problemsOf(other, one)));
  expect(ids(problemsOf(one))[0]).toMatch(/^content-type-[0-9a-f]{8}$/);
});

it('has a bound, whatever a target names', () => {
  const problems = new Problems();
  for (let i = 0; i < 5000; i += 1)
    problems.add(failing({ check: 'json-additions' }, { place: `Job/X${i}`, location: `/X${i}` }));
  const all = problems.all();
  expect(all.length).toBeLessThanOrEqual(301);
  expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
});
