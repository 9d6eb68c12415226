/** Interrupted at any moment, a run that writes leaves nothing behind, and makes nothing of what was cut off. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';

const BIN = fileURLToPath(new URL('../../bin/em-conformance.js', import.meta.url));

/** What runs create in; the mark of a run must be in none of them afterwards. */
const COLLECTIONS = ['jobs', 'cloud/tenants', 'security/accounts', 'backupServers', 'logonSessions'];

interface Ended {
  readonly exit: number | null;
  readonly ms: number;
  readonly terminal: string;
  readonly report: { outcome: { interrupted: boolean; exit: number }; cases: { verdict: string }[] };
}

/** A run of some areas; interrupted after a share of what a whole one takes, counted from its first line. */
function runFor(mock: Mock, ms: number | undefined, signal: NodeJS.Signals): Promise<Ended> {
  const out = mkdtempSync(path.join(tmpdir(), 'em-conformance-interrupt-'));
  const areas = ['jobs', 'security'].flatMap((area) => ['--include', area]);
  const argv = ['run', '--target', mock.url, '--username', mock.username, '--out', out, ...areas];
  const writing = ['--allow-writes', '--allow-actions', '--max-writes', '100000', '--min-observed', '0'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...argv, ...writing, '--reporters', 'json,junit'], {
      env: { ...process.env, EM_PASSWORD: mock.password },
    });
    let terminal = '';
    let begun = 0;
    child.stderr.on('data', (chunk: Buffer) => {
      terminal += chunk.toString();
      if (begun !== 0) return;
      begun = performance.now();
      if (ms !== undefined) setTimeout(() => child.kill(signal), ms);
    });
    child.on('close', (exit) => {
      const report = JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')) as Ended['report'];
      rmSync(out, { recursive: true });
      resolve({ exit, ms: performance.now() - begun, terminal, report });
    });
  });
}

/** What is left at the mock: objects with the mark of a run, and sessions beside the one that looks. */
async function leftAt(mock: Mock): Promise<string[]> {
  const api = `${new URL(mock.url).origin}/api`;
  const basic = Buffer.from(`${mock.username}:${mock.password}`).toString('base64');
  const logon = await fetch(`${api}/sessionMngr/?v=latest`, {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
  });
  const headers = {
    Accept: 'application/json',
    'X-RestSvcSessionId': logon.headers.get('X-RestSvcSessionId') ?? '',
  };
  const left: string[] = [];
  for (const collection of COLLECTIONS) {
    const text = await (await fetch(`${api}/${collection}`, { headers })).text();
    left.push(...(text.match(/em-conformance-[\w-]+/g) ?? []));
    if (collection !== 'logonSessions') continue;
    const sessions = text.match(/"SessionId":/g) ?? [];
    if (sessions.length !== 1) left.push(`${sessions.length - 1} sessions`);
  }
  return left;
}

/** Moments spread over the run, with some disorder: the same ones each time. */
const MOMENTS = Array.from({ length: 30 }, (_, i) => (i + ((i * 7) % 10) / 10) / 30);

let wholeMs: number | undefined;

it.each(MOMENTS)('at %f of the run', async (moment) => {
  if (wholeMs === undefined) {
    await using mock = await startMock({ http: true, estate: 5, taskDelay: 150 });
    const whole = await runFor(mock, undefined, 'SIGINT');
    expect(whole.exit, whole.terminal).toBe(0);
    expect(await leftAt(mock)).toEqual([]);
    wholeMs = whole.ms;
  }
  await using mock = await startMock({ http: true, estate: 5, taskDelay: 150 });
  // Reports are written in the last part: then the run is over, and nothing was cut off.
  const signal = moment * 100 < 50 ? 'SIGINT' : 'SIGTERM';
  const { exit, terminal, report } = await runFor(mock, moment * wholeMs * 0.85, signal);
  expect(exit, terminal).toBe(4);
  expect(report.outcome).toMatchObject({ interrupted: true, exit: 4 });
  expect(report.cases.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')).toEqual([]);
  expect(await leftAt(mock)).toEqual([]);
});
