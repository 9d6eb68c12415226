import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, type Outcome, reportsDir } from './console.js';

const dir = reportsDir();
const recording = path.join(dir, 'recording.har');
const QUICK = ['--depth', 'quick', '--reporters', 'json'];

/** Rows of the report in a folder: verdict, reason and findings, by operation, variant and check. */
function rowsOf(folder: string): Record<string, unknown> {
  const { cases } = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as ReportFile;
  return Object.fromEntries(
    cases.flatMap(({ operation, check, variant, also = [], verdict, reason, findings }) =>
      [variant, ...also].map((name) => [
        `${operation} ${name} ${check}`,
        {
          verdict,
          reason,
          findings: findings.map(({ message, location, actual }) => [message, location, actual]),
        },
      ]),
    ),
  );
}

interface Entry {
  _caseId?: string;
  _exchangeId?: number;
  request: { url: string };
}

/** The recording with other entries. */
function changed(change: (entries: Entry[]) => Entry[]): string {
  const har = JSON.parse(readFileSync(recording, 'utf8')) as { log: { entries: Entry[] } };
  har.log.entries = change(har.log.entries);
  const file = path.join(reportsDir(), 'changed.har');
  writeFileSync(file, JSON.stringify(har));
  return file;
}

let ran: Outcome;
beforeAll(async () => {
  await using mock = await startMock({ http: true, faults: ['wrong-type', 'bare-401'] });
  ran = await em(
    ['run', '--target', mock.url, '--username', mock.username, '--out', dir, '--record', recording, ...QUICK],
    {
      env: { EM_PASSWORD: mock.password },
    },
  );
}, 120_000);

describe('em-conformance recheck', () => {
  it('comes to what the run came to that recorded it, row by row', async () => {
    const out = reportsDir();
    const { code } = await em(['recheck', recording, '--out', out, ...QUICK]);
    expect(ran.code).toBe(1);
    expect(code).toBe(1);
    expect(rowsOf(out)).toEqual(rowsOf(dir));
  }, 60_000);

  it('judges what a browser or a proxy has recorded, which names no cases', async () => {
    const file = changed((entries) => entries.map(({ _caseId, _exchangeId, ...entry }) => entry));
    const out = reportsDir();
    await em(['recheck', file, '--out', out, ...QUICK]);
    const rows = Object.values(rowsOf(out)) as { verdict: string }[];
    expect(rows.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(1000);
    expect(rows.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  }, 60_000);

  it('observes nothing of what is not in the recording', async () => {
    const file = changed((entries) => entries.filter(({ request }) => !/\/repositories/.test(request.url)));
    const out = reportsDir();
    await em(['recheck', file, '--out', out, ...QUICK]);
    const rows = Object.entries(rowsOf(out) as Record<string, { verdict: string; reason?: string }>);
    const left = rows.filter(([row]) => row.startsWith('listRepositories '));
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(([, { verdict }]) => verdict === 'pass' || verdict === 'error')).toEqual([]);
    expect(left.some(([, { reason = '' }]) => reason.includes('recording'))).toBe(true);
  }, 60_000);

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
