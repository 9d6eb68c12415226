/** Reports put together: what makes them shards of one run, and what the whole then says. */
import { describe, expect, it } from 'vitest';
import type { NamedReport } from '../../src/merge/equal.js';
import { verdictOf } from '../../src/merge/formats.js';
import { overviewOf } from '../../src/merge/overview.js';
import { mergedShapes } from '../../src/merge/shapes.js';
import { mergeShards } from '../../src/merge/shards.js';
import type { ReportCase, ReportFile, ReportRun } from '../../src/report/report-file.js';
import { answered, jobs, problem, report } from '../compare/report.js';
import { finding } from '../report/summary.js';

const RUN: ReportRun = {
  readOnly: true,
  writes: false,
  actions: false,
  account: 'qa',
  apiVersion: 'latest',
  include: [],
  exclude: [],
  checks: [],
  strict: false,
  minObserved: '10%',
  shell: [],
};

function row(operation: string, more: Partial<ReportCase> = {}): ReportCase {
  return {
    operation,
    variant: 'xml',
    check: 'status',
    requirement: 'status.success',
    level: 'MUST',
    verdict: 'pass',
    observations: 1,
    findings: [],
    ...more,
  };
}

function shard(file: string, cases: ReportCase[], more: Partial<ReportFile> = {}): NamedReport {
  return { file, report: report({ more: { cases, run: RUN, ...more } }) };
}

const ENDED = { conclusive: true, interrupted: false, exit: 0 };

describe('reports are no shards of one run', () => {
  it.each<[string, Partial<ReportFile>, string]>([
    [
      'of another version',
      { suite: { name: 'em-conformance', version: '9' } },
      'versions of the suite: 0 and 9',
    ],
    [
      'judged by another edition',
      { contract: { edition: '12', apiVersion: 'v1_6' } },
      'editions of the contract',
    ],
    ['of another depth', { depth: 'quick' }, 'depths (--depth): standard and quick'],
    ['of another account', { run: { ...RUN, account: 'admin' } }, 'accounts: qa and admin'],
    ['of a run that wrote', { run: { ...RUN, writes: true } }, 'permissions (--allow-writes)'],
    ['of a strict run', { run: { ...RUN, strict: true } }, 'ways to count warnings'],
  ])('%s', (_, more, says) => {
    const reports = [shard('a.json', [row('listJobs')]), shard('b.json', [row('listBackups')], more)];
    expect(() => mergeShards(reports)).toThrow(`a.json and b.json have other ${says}`);
  });

  it('that both have an operation under a check', () => {
    const reports = [
      shard('a.json', [row('listJobs')]),
      shard('b.json', [row('listJobs', { variant: 'json' })]),
    ];
    expect(() => mergeShards(reports)).toThrow('a.json and b.json both have listJobs under status');
  });

  it('but those that looked at operations of others, as runs that write do', () => {
    const each = (id: string, area: string) => ({ id, area, observed: true });
    const operations = (...ids: [string, string][]) => ({
      observed: ids.length,
      contract: 349,
      chosen: 1,
      each: ids.map(([id, area]) => each(id, area)),
    });
    const asked = (...include: string[]) => ({ run: { ...RUN, writes: true, include } });
    const { summary } = mergeShards([
      shard('a.json', [row('createCredentials'), row('getTask')], {
        ...asked('createCredentials'),
        operations: operations(['createCredentials', 'infrastructure'], ['getTask', 'tasks']),
      } as Partial<ReportFile>),
      shard('b.json', [row('createTenant'), row('getTask')], {
        ...asked('createTenant'),
        operations: operations(['createTenant', 'cloud'], ['getTask', 'tasks']),
      } as Partial<ReportFile>),
    ]);
    expect(summary.results.map(({ operation }) => operation)).toEqual(['createCredentials', 'createTenant']);
  });

  it('but those that have it under other checks', () => {
    const { summary } = mergeShards([
      shard('a.json', [row('listJobs')]),
      shard('b.json', [row('listJobs', { check: 'etag' })]),
    ]);
    expect(summary.results.map(({ check }) => check)).toEqual(['status', 'etag']);
    expect(summary.operations.chosen).toBe(349);
  });
});

describe('what shards come to', () => {
  const broke = row('logon', { variant: 'run', verdict: 'error', reason: 'It cannot be reached.' });
  it.each<[string, Partial<ReportFile>[], ReportCase[], object]>([
    ['conforms where all do', [{}, {}], [], { conclusive: true, exit: 0 }],
    ['fails where one fails', [{}, {}], [row('x', { verdict: 'fail' })], { conclusive: true, exit: 1 }],
    [
      'stays inconclusive',
      [{ outcome: { ...ENDED, conclusive: false, exit: 4, reason: 'Too little.' } }, {}],
      [],
      { conclusive: false, exit: 4, reason: '0.json: Too little.' },
    ],
    [
      'is inconclusive where one does not say how it ended',
      [{ outcome: { ...ENDED, conclusive: false, exit: 4 } }, {}],
      [],
      { conclusive: false, exit: 4 },
    ],
    [
      'fails, and says what is in doubt',
      [{ outcome: { ...ENDED, conclusive: false, exit: 4, reason: 'Too little.' } }, {}],
      [row('x', { verdict: 'fail' })],
      { conclusive: false, exit: 1, reason: '0.json: Too little.' },
    ],
    [
      'is interrupted where one was',
      [{ outcome: { conclusive: false, interrupted: true, exit: 4 } }, {}],
      [row('x', { verdict: 'fail' })],
      { interrupted: true, exit: 4 },
    ],
    [
      'is unreachable where one target was, and where two were',
      [
        { outcome: { ...ENDED, conclusive: false, exit: 3 } },
        { outcome: { ...ENDED, conclusive: false, exit: 3 } },
      ],
      [broke],
      { conclusive: false, exit: 3 },
    ],
  ])('%s', (_, all, rows, outcome) => {
    const reports = all.map((more, i) =>
      shard(`${i}.json`, [row(`op${i}`), ...(i === 0 || rows[0] === broke ? rows : [])], more),
    );
    expect(mergeShards(reports).options.outcome).toMatchObject(outcome);
  });

  it('does not call a deviation stale that another shard has accepted, and tells a stale one once', () => {
    const stale = (why: string): ReportCase =>
      row('listJobs', {
        variant: 'deviation etag',
        verdict: 'stale',
        reason: `The deviation does not happen any more, remove it: ${why}`,
      });
    const { summary } = mergeShards([
      shard('a.json', [stale('known (EM-1)'), stale('gone (EM-2)')]),
      shard('b.json', [
        row('listBackups', { verdict: 'deviation', reason: 'known (EM-1)' }),
        stale('gone (EM-2)'),
      ]),
    ]);
    expect(summary.totals).toMatchObject({ stale: 1, deviation: 1 });
  });

  it('numbers exchanges anew where two shards have the same numbers', () => {
    const found = { verdict: 'fail' as const, findings: [finding({ exchange: 3 })] };
    const { summary, offsets } = mergeShards([
      shard('a.json', [row('a', found)]),
      shard('b.json', [row('b', found)]),
    ]);
    const numbers = summary.results.flatMap(({ findings }) => findings.map(({ exchange }) => exchange));
    expect(numbers).toEqual([3, 6]);
    expect([...offsets]).toEqual([
      ['a.json', 0],
      ['b.json', 3],
    ]);
  });

  it('lasts from the first request to the last', () => {
    const { summary } = mergeShards([
      shard('a.json', [row('a')], { startedAt: '2026-11-30T12:00:10.000Z', durationMs: 5000 }),
      shard('b.json', [row('b')], { startedAt: '2026-11-30T12:00:00.000Z', durationMs: 3000 }),
    ]);
    expect([summary.startedAt, summary.durationMs]).toEqual(['2026-11-30T12:00:00.000Z', 15_000]);
  });
});

it('shapes count the instances of all shards', () => {
  const of = (count: number, members: Parameters<typeof jobs>[0]) => ({
    answers: { listJobs: [answered(200)] },
    types: [jobs(members, count)],
    dialects: { pascal: 1 },
  });
  const { types, dialects, answers } = mergedShapes([
    of(2, { Name: ['text'] }),
    of(3, { Name: ['null'], Kind: 1 }),
  ]);
  expect(types).toMatchObject([
    {
      count: 5,
      members: { Name: { count: 5, kinds: ['text', 'null'] }, Kind: { count: 1, kinds: ['text'] } },
    },
  ]);
  expect(dialects).toEqual({ pascal: 2 });
  expect(answers.listJobs).toHaveLength(2);
});

describe('an overview', () => {
  const server = (url: string, more: Partial<ReportFile>): NamedReport => ({
    file: `${url}.json`,
    report: report({ more: { run: RUN, target: { url, versions: ['v1_7'], embedded: false }, ...more } }),
  });

  it('names the targets, by how each fares, and has the exit code of the worst', () => {
    const { targets, problems, exit } = overviewOf([
      server('https://a/api/', { run: { ...RUN, name: 'staging' }, problems: [problem('p', 'warn')] }),
      server('https://b/api/', {
        problems: [problem('q', 'fail'), problem('p', 'warn')],
        outcome: { ...ENDED, exit: 1 },
      }),
      server('https://c/api/', { outcome: { ...ENDED, conclusive: false, exit: 4 } }),
    ]);
    expect(targets.map((target) => [target.name, verdictOf(target)])).toEqual([
      ['staging', 'conforms'],
      ['https://b/api/', 'does not conform'],
      ['https://c/api/', 'inconclusive'],
    ]);
    expect(problems.map(({ id, targets: at }) => [id, [...at.keys()]])).toEqual([
      ['p', ['staging', 'https://b/api/']],
      ['q', ['https://b/api/']],
    ]);
    expect(exit).toBe(1);
  });
});
