/** `em-conformance merge`: three shards of a target are what one run of all would have been; several targets, an overview. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, type Outcome, reportsDir } from './console.js';

const OPERATIONS = ['getRepository', 'listManagedServers', 'listLogonSessions'];

const fileIn = (dir: string): string => path.join(dir, 'report.json');
const reportIn = (dir: string): ReportFile => JSON.parse(readFileSync(fileIn(dir), 'utf8'));

/** Every row by its name: verdict, reason, and what was found. */
function rowsOf({ cases }: ReportFile): Record<string, unknown> {
  return Object.fromEntries(
    cases.flatMap(({ operation, check, variant, also = [], verdict, reason, findings }) =>
      [variant, ...also].map((name, i) => [
        `${operation} ${name} ${check}`,
        {
          verdict,
          reason,
          findings: i === 0 ? findings.map((f) => [f.fingerprint, f.problem, f.actual]) : [],
        },
      ]),
    ),
  );
}

const whole = reportsDir();
const shards = OPERATIONS.map(() => reportsDir());
const other = reportsDir();
const merged = reportsDir();
let outcome: Outcome;
let servers: Outcome;

beforeAll(async () => {
  const run = async (
    dir: string,
    include: readonly string[],
    target: { url: string; username: string; password: string },
  ) => {
    const where = ['--target', target.url, '--username', target.username, '--out', dir];
    const what = [...include.flatMap((id) => ['--include', id]), '--min-observed', '1'];
    return await em(['run', ...where, ...what, '--reporters', 'json,har'], {
      env: { EM_PASSWORD: target.password },
    });
  };
  const faults = ['wrong-type', 'content-type-wrong'];
  await using first = await startMock({ http: true, estate: 5, faults });
  await run(whole, OPERATIONS, first);
  for (const [i, id] of OPERATIONS.entries()) await run(shards[i] ?? '', [id], first);
  outcome = await em(['merge', ...shards.map(fileIn), '--out', merged, '--reporters', 'json,html,har']);
  await using second = await startMock({ http: true, estate: 5 });
  await run(other, OPERATIONS, second);
  servers = await em(['merge', ...[...shards, other].map(fileIn), '--out', merged, '--reporters', 'json']);
}, 60_000);

describe('three shards of a target', () => {
  it('have the rows, problems, requirements and figures of the whole run', () => {
    const [one, all] = [reportIn(merged), reportIn(whole)];
    expect(outcome.code, outcome.err).toBe(1);
    expect(rowsOf(one)).toEqual(rowsOf(all));
    expect(one.totals).toEqual(all.totals);
    const ids = ({ problems }: ReportFile) =>
      problems.map(({ id, count, gravity }) => [id, count, gravity]).sort();
    expect(ids(one)).toEqual(ids(all));
    expect(one.problems.length).toBeGreaterThan(0);
    expect(one.requirements.each).toEqual(all.requirements.each);
    for (const figure of ['observed', 'contract', 'chosen'] as const)
      expect(one.operations[figure]).toBe(all.operations[figure]);
    expect(one.run?.include).toEqual(OPERATIONS);
    expect(one.shapes.answers).toEqual(all.shapes.answers);
    expect(one.operations.each.filter(({ times }) => times).map(({ id }) => id)).toEqual(
      expect.arrayContaining(OPERATIONS),
    );
  });

  it('have every exchange that a finding names in their evidence', () => {
    const { log } = JSON.parse(readFileSync(path.join(merged, 'evidence.har'), 'utf8')) as {
      log: { entries: { _exchangeId: number; request: { url: string } }[] };
    };
    const urls = new Map(log.entries.map((entry) => [entry._exchangeId, entry.request.url]));
    expect(urls.size).toBe(log.entries.length);
    for (const { exchange, url } of reportIn(merged).cases.flatMap(({ findings }) => findings))
      expect(urls.get(exchange)).toBe(url);
  });

  it('are told as a run is', () => {
    expect(outcome.out).toMatch(/^The target does not conform\.\n/);
    const html = readFileSync(path.join(merged, 'report.html'), 'utf8');
    expect(html).toContain('Slowest operations');
    expect(html).not.toContain('Distribution of');
  });

  it('are never written over', async () => {
    const [first = ''] = shards;
    const before = readFileSync(fileIn(first), 'utf8');
    const { code, err } = await em(['merge', ...shards.map(fileIn), '--out', first]);
    expect(err).toContain(`${fileIn(first)} would be written over`);
    expect(code).toBe(2);
    expect(readFileSync(fileIn(first), 'utf8')).toBe(before);
  });

  it('are refused where an operation stands in two of them', async () => {
    const { code, err } = await em(['merge', fileIn(whole), ...shards.map(fileIn), '--out', reportsDir()]);
    expect(code).toBe(2);
    expect(err).toContain('shards must not have the same operations.');
    const same = [fileIn(whole), fileIn(whole)];
    expect((await em(['merge', ...same])).err).toContain('is named twice');
  });
});

describe('several targets', () => {
  it('are an overview: verdicts, and which problem shows where', () => {
    expect(servers.code, servers.err).toBe(1);
    expect(servers.out).toMatch(/^does not conform {2}http:.*\nconforms {2}http:/);
    const [faulty, clean] = [reportIn(whole).target.url, reportIn(other).target.url];
    const overview = JSON.parse(readFileSync(path.join(merged, 'overview.json'), 'utf8'));
    expect(
      overview.targets.map(
        ({ url, outcome: { exit } }: ReportFile['target'] & { outcome: { exit: number } }) => [url, exit],
      ),
    ).toEqual([
      [faulty, 1],
      [clean, 0],
    ]);
    for (const { targets } of overview.problems.filter(
      ({ gravity }: { gravity: string }) => gravity === 'fail',
    ))
      expect(targets.map(({ name }: { name: string }) => name)).toEqual([faulty]);
    for (const file of ['overview.md', 'overview.html'])
      expect(readFileSync(path.join(merged, file), 'utf8')).toContain('does not conform');
  });

  it('are put together in folders of their own, over no report that is merged', async () => {
    const dir = path.join(reportsDir(), 'all');
    const argv = (out: string, ...files: string[]) => [
      ...['merge', ...files, fileIn(other)],
      ...['--out', out, '--reporters', 'json'],
    ];
    expect((await em(argv(dir, ...shards.map(fileIn)))).code).toBe(1);
    const [folder = ''] = readdirSync(dir).filter((name) => name.startsWith('1-'));
    expect(rowsOf(reportIn(path.join(dir, folder)))).toEqual(rowsOf(reportIn(whole)));
    const again = await em(argv(dir, fileIn(path.join(dir, folder)), fileIn(shards[0] ?? '')));
    expect(again.err).toContain('would be written over');
    expect(again.code).toBe(2);
  });

  it('must have been asked for the same', async () => {
    const { code, err } = await em(['merge', fileIn(shards[0] ?? ''), fileIn(other)]);
    expect(code).toBe(2);
    expect(err).toContain('have other selections (--include)');
  });
});
