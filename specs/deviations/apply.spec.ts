import { describe, expect, it } from 'vitest';
import { applyDeviations, type Known } from '../../src/deviations/apply.js';
import type { DeviationEntry } from '../../src/deviations/file.js';
import type { Finding, Result } from '../../src/engine/events.js';
import { Problems } from '../../src/problems/problems.js';

const finding = (location: string, more: Partial<Finding> = {}): Finding => ({
  fingerprint: 'f',
  message: 'The value is not allowed.',
  location,
  expected: 'a',
  actual: 'b',
  place: `Job${location}`,
  status: 200,
  exchange: 1,
  url: 'https://em.example/api/jobs',
  curl: 'curl',
  ...more,
});

const row = (findings: readonly Finding[], more: Partial<Result> = {}): Result => ({
  operation: 'getJob',
  area: 'jobs',
  variant: 'entity/json',
  check: 'json-values',
  requirement: 'representations.values',
  level: 'MUST',
  verdict: findings.length > 0 ? 'fail' : 'pass',
  findings,
  observations: 1,
  ...more,
});

const TICKET = { reason: 'The vendor knows', reference: 'EM-1' };
const VALUE: DeviationEntry = { check: 'json-values', ...TICKET };

function verdicts(
  results: readonly Result[],
  deviations: readonly DeviationEntry[],
  known: Partial<Known> = {},
): string[] {
  return applyDeviations(results, {
    deviations,
    versions: ['v1_6', 'v1_7'],
    today: '2026-11-30',
    ...known,
  }).map(({ verdict, operation }) => `${operation} ${verdict}`);
}

describe('a known deviation', () => {
  const failing = row([finding('/Type')]);

  it.each<[string, DeviationEntry]>([
    ['a check', VALUE],
    ['a pattern of checks', { ...VALUE, check: 'json-*' }],
    ['an operation', { ...VALUE, operation: 'getJ*' }],
    ['a location', { ...VALUE, location: '/Type' }],
    ['a place in the shape', { ...VALUE, location: 'Job/*' }],
    ['a version', { ...VALUE, versions: ['v1_7'] }],
    ['a day that is to come', { ...VALUE, expires: '2026-11-30' }],
  ])('covers a finding by %s', (_, entry) => {
    expect(verdicts([failing], [entry])).toEqual(['getJob deviation']);
  });

  it('covers a finding by the id of its problem', () => {
    const problems = new Problems();
    problems.add(failing);
    const [problem] = problems.all();
    expect(verdicts([failing], [{ problem: problem?.id ?? '', ...TICKET }])).toEqual(['getJob deviation']);
  });

  it.each<[string, DeviationEntry]>([
    ['another check', { ...VALUE, check: 'xml-values' }],
    ['another operation', { ...VALUE, operation: 'listJobs' }],
    ['another location', { ...VALUE, location: '/Name' }],
    ['another version', { ...VALUE, versions: ['v1_6'] }],
  ])('does not cover what is of %s', (_, entry) => {
    expect(verdicts([failing], [entry])).toEqual(['getJob fail']);
  });

  it('says why it is accepted, and keeps the findings', () => {
    const [covered] = applyDeviations([failing], {
      deviations: [VALUE],
      versions: ['v1_7'],
      today: '2026-11-30',
    });
    expect(covered).toMatchObject({ reason: 'The vendor knows (EM-1)', findings: [{ location: '/Type' }] });
  });

  it('leaves the findings that it does not cover', () => {
    const both = row([finding('/Type'), finding('/Name')]);
    const [left] = applyDeviations([both], {
      deviations: [{ ...VALUE, location: '/Type' }],
      versions: [],
      today: '2026-11-30',
    });
    expect(left).toMatchObject({ verdict: 'fail', findings: [{ location: '/Name' }] });
  });

  it('leaves a warning where only what is disputed is left', () => {
    const both = row([finding('/Type'), finding('/Name', { disputed: 'EM 13 does.' })]);
    expect(verdicts([both], [{ ...VALUE, location: '/Type' }])).toEqual(['getJob warn']);
  });
});

describe('a deviation is stale', () => {
  it('where what it is about holds', () => {
    expect(verdicts([row([])], [VALUE])).toEqual(['getJob pass', 'getJob stale']);
  });

  it('where it has expired, and then it covers nothing', () => {
    expect(verdicts([row([finding('/Type')])], [{ ...VALUE, expires: '2026-11-29' }])).toEqual([
      'getJob fail',
      'getJob stale',
    ]);
  });

  it('where it has expired, and is told where it shows', () => {
    const other = row([], { operation: 'listJobs' });
    const entry = { ...VALUE, shownBy: ['getJob'], expires: '2026-11-29' };
    expect(verdicts([other, row([finding('/Type')])], [entry])).toEqual([
      'listJobs pass',
      'getJob fail',
      'getJob stale',
    ]);
  });

  it.each<[string, Result, DeviationEntry]>([
    ['nothing was observed', row([], { verdict: 'not-observed', observations: 0 }), VALUE],
    ['another operation was observed', row([]), { ...VALUE, operation: 'listJobs' }],
    ['it is about another version', row([]), { ...VALUE, versions: ['v1_6'] }],
    ['none of the operations that showed it was observed', row([]), { ...VALUE, shownBy: ['listJobs'] }],
    ['another check judged', row([], { check: 'uid-pattern' }), VALUE],
  ])('but not where %s', (_, result, entry) => {
    expect(verdicts([result], [entry])).toEqual([`getJob ${result.verdict}`]);
  });

  it('by the family of its problem', () => {
    expect(verdicts([row([])], [{ problem: 'values-0123abcd', ...TICKET }])).toEqual([
      'getJob pass',
      'getJob stale',
    ]);
  });
});

describe('a baseline', () => {
  it('covers the problems of an earlier run, and no others', () => {
    const [old, now] = [
      row([finding('/Type')]),
      row([finding('/Type')], { check: 'uid-pattern', operation: 'listJobs' }),
    ];
    const problems = new Problems();
    problems.add(old);
    const baseline = new Set(problems.all().map(({ id }) => id));
    expect(verdicts([old], [], { baseline })).toEqual(['getJob deviation']);
    expect(verdicts([now], [], { baseline })).toEqual(['listJobs fail']);
    expect(verdicts([row([])], [], { baseline })).toEqual(['getJob pass']);
  });
});
