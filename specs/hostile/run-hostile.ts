/** Runs the command line as a process of its own against a target that misbehaves, and looks at all that it leaves. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Behaviour } from './behaviours.js';
import { startHostile } from './target.js';

const BIN = fileURLToPath(new URL('../../bin/em-conformance.js', import.meta.url));
const PEAK = new URL('./peak-memory.mjs', import.meta.url).href;

/** Enough of the API to meet every kind of request that only reads, in short time. */
const LITTLE = ['logon', 'infrastructure', 'jobs'].flatMap((area) => ['--include', area]);
const ARGS = [...LITTLE, '--sample', '1', '--min-observed', '0', '--timeout', '1000', '--max-wait', '3'];

/** A run that has not ended by itself by then never does. */
const NEVER_MS = 90_000;

export interface HostileRun {
  readonly exit: number | null;
  /** What the terminal was sent. */
  readonly terminal: string;
  readonly ms: number;
  readonly peakMiB: number;
  /** Contents of the reports by name. */
  readonly reports: Readonly<Record<string, string>>;
  readonly asked: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** Ids of the sessions that were opened. */
  readonly sessions: readonly string[];
  readonly password: string;
}

export async function runHostile({ act, args = [], tokenOf }: Behaviour): Promise<HostileRun> {
  await using target = await startHostile(act, tokenOf);
  const { password, username } = target.mock;
  const out = mkdtempSync(path.join(tmpdir(), 'em-conformance-hostile-'));
  try {
    const argv = ['run', '--target', target.url, '--username', username, '--out', out, ...ARGS, ...args];
    const begun = performance.now();
    const { exit, terminal } = await finished(argv, {
      EM_PASSWORD: password,
      PEAK_FILE: path.join(out, '.peak'),
    });
    const ms = performance.now() - begun;
    const files = readdirSync(out);
    const textOf = (name: string): string => readFileSync(path.join(out, name), 'utf8');
    return {
      exit,
      terminal,
      ms,
      peakMiB: files.includes('.peak') ? Number(textOf('.peak')) / 1024 : Number.POSITIVE_INFINITY,
      reports: Object.fromEntries(
        files.filter((name) => name !== '.peak').map((name) => [name, textOf(name)]),
      ),
      asked: target.asked,
      sessions: target.sessions,
      password,
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

function finished(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ exit: number | null; terminal: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', PEAK, BIN, ...argv], {
      env: { ...process.env, ...env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), NEVER_MS);
    child.on('close', (exit) => {
      clearTimeout(timer);
      resolve({ exit, terminal: Buffer.concat(chunks).toString() });
    });
  });
}
