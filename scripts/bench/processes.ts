/** Processes of the benchmarks: each alone, with what it took and the most memory it had. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = path.join(ROOT, 'bin/em-conformance.js');
const PEAK = new URL('../../specs/hostile/peak-memory.mjs', import.meta.url).href;

/** What a process took, and what it had. */
export interface Took {
  readonly ms: number;
  /** Processor time, which says the same where the machine has other things to do. */
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly out: string;
}

/** A mock in a process of its own. */
export interface OwnMock extends AsyncDisposable {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** Starts `em-conformance mock` over plain HTTP. */
export async function ownMock(...flags: readonly string[]): Promise<OwnMock> {
  const child = spawn(process.execPath, [BIN, 'mock', '--http', '--port', '0', '--json', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  const { url, username, password } = JSON.parse(line) as Omit<OwnMock, keyof AsyncDisposable>;
  return {
    url,
    username,
    password,
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((resolve) => child.on('close', resolve));
      child.kill();
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.on('close', (code) => reject(new Error(`The mock ended with ${code} before it listened.`)));
  });
}

/** Runs the suite against a mock as a user does, with all reports. */
export async function suite(mock: OwnMock, flags: readonly string[] = []): Promise<Took> {
  const out = mkdtempSync(path.join(tmpdir(), 'em-conformance-bench-'));
  try {
    const argv = [BIN, 'run', '--target', mock.url, '--username', mock.username, '--out', out, ...flags];
    return await timed(argv, { EM_PASSWORD: mock.password });
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** All exchanges of a run, as a HAR. */
export async function recorded(mock: OwnMock, flags: readonly string[] = []): Promise<string> {
  const dir = mkdtempSync(path.join(tmpdir(), 'em-conformance-bench-'));
  try {
    const file = path.join(dir, 'run.har');
    await suite(mock, ['--reporters', 'json', '--record', file, ...flags]);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Judges a recording again, with all reports. */
export async function recheckOf(har: string): Promise<Took> {
  const dir = mkdtempSync(path.join(tmpdir(), 'em-conformance-bench-'));
  try {
    const file = path.join(dir, 'run.har');
    writeFileSync(file, har);
    return await timed([BIN, 'recheck', file, '--out', dir], {});
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Runs Node, and tells what that took. @throws Error where it does not end with 0 */
export async function timed(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Took> {
  const dir = mkdtempSync(path.join(tmpdir(), 'em-conformance-peak-'));
  const [peak, cpu] = [path.join(dir, 'peak'), path.join(dir, 'cpu')];
  try {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', PEAK, ...argv], {
      env: { ...process.env, ...env, PEAK_FILE: peak, CPU_FILE: cpu },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (c: Buffer) => chunks.push(c));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const ms = performance.now() - begun;
    const out = Buffer.concat(chunks).toString();
    if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}:\n${out.slice(-2000)}`);
    const [kibibytes, cpuMs] = [peak, cpu].map((file) => Number(readFileSync(file, 'utf8')));
    return { ms, cpuMs: cpuMs ?? Number.NaN, peakMiB: (kibibytes ?? Number.NaN) / 1024, out };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
