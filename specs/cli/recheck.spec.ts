import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, type Outcome, reportsDir } from './console.js';

const JSON_ALONE = ['--reporters', 'json'];
const SOME = ['--depth', 'quick', '--include', 'infrastructure', '--include', 'logon', ...JSON_ALONE];

const dir = reportsDir();
const recording = path.join(dir, 'recording.har');

function reportIn(folder: string): ReportFile {
  return JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as ReportFile;
}

interface Entry {
  _caseId?: string;
  _exchangeId?: number;
  request: { url: string };
}

interface Log {
  entries: Entry[];
  _run?: { depth?: string };
}

/** The recording, changed. */
function changed(change: (log: Log) => void): string {
  const har = JSON.parse(readFileSync(recording, 'utf8')) as { log: Log };
  change(har.log);
  const file = path.join(reportsDir(), 'changed.har');
  writeFileSync(file, JSON.stringify(har));
  return file;
}

let ran: Outcome;
beforeAll(async () => {
  await using mock = await startMock({ http: true, estate: 5, faults: ['wrong-type', 'bare-401'] });
  const where = ['--target', mock.url, '--username', mock.username, '--out', dir];
  ran = await em(['run', ...where, '--record', recording, ...SOME], { env: { EM_PASSWORD: mock.password } });
});

describe('em-conformance recheck', () => {
  it('comes to what the run came to that recorded it, to the letter, without being told how that was made', async () => {
    const out = reportsDir();
    const { code } = await em(['recheck', recording, '--out', out, ...JSON_ALONE]);
    expect([ran.code, code]).toEqual([1, 1]);
    expect(reportIn(out)).toEqual(reportIn(dir));
  });

  // Every version, whole: specs/recording/course.spec.ts.
  it('does so where the target was written to', async () => {
    const [from, to] = [reportsDir(), reportsDir()];
    const record = path.join(from, 'recording.har');
    const made = [
      '--mock',
      '--estate',
      '5',
      '--profile',
      '13',
      '--include',
      '*Credentials',
      '--depth',
      'quick',
    ];
    await em(['run', ...made, '--out', from, '--record', record, ...JSON_ALONE]);
    await em(['recheck', record, '--out', to, ...JSON_ALONE]);
    expect(reportIn(to).run?.writes).toBe(true);
    expect(reportIn(to)).toEqual(reportIn(from));
  });

  it('asks for less where it is told to', async () => {
    const out = reportsDir();
    await em(['recheck', recording, '--include', 'getRepository', '--out', out, ...JSON_ALONE]);
    const { cases } = reportIn(out);
    expect(new Set(cases.map(({ operation }) => operation))).toEqual(new Set(['getRepository']));
    // Of a quick run, another selection takes other forms; who asked is never taken for somebody else.
    const red = cases.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
    expect(new Set(red.map(({ check }) => check))).toEqual(new Set(['json-values', 'xml-values']));
  });

  it('judges what a browser or a proxy has recorded, which names no cases and no run', async () => {
    const file = changed((log) => {
      delete log._run;
      log.entries = log.entries.map(({ _caseId, _exchangeId, ...entry }) => entry);
    });
    const out = reportsDir();
    await em(['recheck', file, '--out', out, ...SOME]);
    const [alien, own] = [reportIn(out), reportIn(dir)];
    // Nobody can tell of such a recording who was refused.
    expect(alien.totals.pass).toBeGreaterThan(0.8 * own.totals.pass);
    expect(alien.totals.error).toBe(0);
    const known = own.problems.map(({ id }) => id);
    expect(alien.problems.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
    expect(alien.problems.length).toBeGreaterThan(0);
  });

  it('observes nothing of what is not in the recording', async () => {
    const file = changed((log) => {
      log.entries = log.entries.filter(({ request }) => !/\/repositories/.test(request.url));
    });
    const out = reportsDir();
    await em(['recheck', file, '--out', out, ...JSON_ALONE]);
    const left = reportIn(out).cases.filter(({ operation }) => operation === 'listRepositories');
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ verdict }) => verdict === 'pass' || verdict === 'error')).toEqual([]);
    expect(left.some(({ reason = '' }) => reason.includes('recording'))).toBe(true);
  });

  it('refuses what says of its run what nobody understands', async () => {
    const file = changed((log) => {
      log._run = { ...log._run, depth: 'bottomless' };
    });
    const { code, err } = await em(['recheck', file]);
    expect(code).toBe(2);
    expect(err).toContain('log._run/depth must be equal to one of the allowed values');
  });

  it.each([
    ['no JSON', 'x', 'is no JSON'],
    ['no HAR', '{}', 'is no HAR'],
    ['no request to the API', '{"log":{"entries":[]}}', 'has no request below /api/'],
  ])('refuses a file that is %s', async (_, text, why) => {
    const file = path.join(reportsDir(), 'alien.har');
    writeFileSync(file, text);
    const { code, err } = await em(['recheck', file]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
