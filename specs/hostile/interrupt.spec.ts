/** Interrupted at any moment, a run that writes leaves nothing behind, and makes nothing of what was cut off. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { signedOn } from './signed-on.js';
import { startWatched, type Watched } from './watched.js';

const BIN = fileURLToPath(new URL('../../bin/em-conformance.js', import.meta.url));

/** What runs create in; the mark of a run must be in none of them afterwards. */
const COLLECTIONS = ['jobs', 'cloud/tenants', 'security/accounts', 'backupServers', 'logonSessions'];

interface Ended {
  readonly exit: number | null;
  /** Requests that the mock was asked. */
  readonly asked: number;
  readonly left: readonly string[];
  readonly terminal: string;
  readonly report: { outcome: { interrupted: boolean; exit: number }; cases: { verdict: string }[] };
}

/** A run of some areas, and a mock that interrupts it with its n-th request. */
async function runUntil(n: number, signal: NodeJS.Signals): Promise<Ended> {
  let asked = 0;
  let interrupt: () => void = () => undefined;
  await using mock = await startWatched({
    estate: 5,
    taskDelay: 150,
    log: () => {
      asked += 1;
      if (asked === n) interrupt();
    },
  });
  const out = mkdtempSync(path.join(tmpdir(), 'em-conformance-interrupt-'));
  const areas = ['jobs', 'security'].flatMap((area) => ['--include', area]);
  const argv = ['run', '--target', mock.url, '--username', mock.username, '--out', out, ...areas];
  const writing = ['--allow-writes', '--max-writes', '100000', '--min-observed', '0'];
  const child = spawn(process.execPath, [BIN, ...argv, ...writing, '--reporters', 'json,junit'], {
    env: { ...process.env, EM_PASSWORD: mock.password },
  });
  interrupt = () => child.kill(signal);
  let terminal = '';
  child.stderr.on('data', (chunk: Buffer) => {
    terminal += chunk.toString();
  });
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const report = JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8')) as Ended['report'];
  rmSync(out, { recursive: true });
  return { exit, asked, terminal, report, left: await leftAt(mock) };
}

/** What is left at the mock: objects with the mark of a run, and sessions beside the one that looks. */
async function leftAt(mock: Watched): Promise<string[]> {
  const get = await signedOn(mock);
  const left: string[] = [];
  for (const collection of COLLECTIONS) {
    const text = await (await get(`/api/${collection}`)).text();
    left.push(...(text.match(/em-conformance-[\w-]+/g) ?? []));
    if (collection !== 'logonSessions') continue;
    const sessions = text.match(/"SessionId":/g) ?? [];
    if (sessions.length !== 1) left.push(`${sessions.length - 1} sessions`);
  }
  return left;
}

/** Moments spread over the run: the same shares of its requests each time. */
const MOMENTS = Array.from({ length: 30 }, (_, i) => (i + ((i * 7) % 10) / 10) / 30);

let requests = 0;
beforeAll(async () => {
  const whole = await runUntil(Number.POSITIVE_INFINITY, 'SIGINT');
  expect(whole.exit, whole.terminal).toBe(0);
  expect(whole.left).toEqual([]);
  requests = whole.asked;
});

it.each(MOMENTS)('at %f of its requests', async (moment) => {
  const signal = moment < 0.5 ? 'SIGINT' : 'SIGTERM';
  const { exit, terminal, report, left } = await runUntil(1 + Math.floor(moment * (requests - 2)), signal);
  expect(exit, terminal).toBe(4);
  expect(report.outcome).toMatchObject({ interrupted: true, exit: 4 });
  expect(report.cases.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')).toEqual([]);
  expect(left).toEqual([]);
});
