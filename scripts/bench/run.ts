/**
 * What a run costs, against the same requests bare: ratios of whole processes side by side, so that they say the same on
 * any machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OwnMock, ownMock, recorded, suite, timed } from './processes.js';

const BARE = fileURLToPath(new URL('./bare.mjs', import.meta.url));
const CONCURRENCY = 4;

/** What was compared, and how. */
export interface Comparison {
  readonly name: string;
  readonly mock?: readonly string[];
  readonly run?: readonly string[];
  /** Pairs of which the middle one counts. */
  readonly times?: number;
}

/** One comparison. Times in milliseconds, of whole processes but for the requests alone. */
export interface Compared {
  readonly name: string;
  readonly requests: number;
  readonly runMs: number;
  readonly bareMs: number;
  readonly ratio: number;
  /** Of processor times. */
  readonly cpuRatio: number;
  readonly peakMiB: number;
}

/** Runs the suite, read-only and with all reports, and then its GETs bare. */
export async function compare({
  name,
  mock: like = [],
  run: flags = [],
  times = 1,
}: Comparison): Promise<Compared> {
  await using mock = await ownMock(...like);
  const har = await recorded(mock, flags);
  const pairs: Compared[] = [];
  for (let i = 0; i < times; i += 1) {
    const { ms: runMs, cpuMs, peakMiB } = await suite(mock, ['--concurrency', String(CONCURRENCY), ...flags]);
    const bare = await bareOf(mock, har);
    const { ms: bareMs, requests } = bare;
    const [ratio, cpuRatio] = [runMs / bareMs, cpuMs / bare.cpuMs];
    pairs.push({ name, requests, runMs, bareMs, ratio, cpuRatio, peakMiB });
  }
  const middle = pairs.sort((a, b) => a.ratio - b.ratio)[Math.floor(pairs.length / 2)];
  if (middle === undefined) throw new Error('Nothing was compared.');
  return middle;
}

async function bareOf(mock: OwnMock, har: string): Promise<{ ms: number; cpuMs: number; requests: number }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'em-conformance-bare-'));
  try {
    const file = path.join(dir, 'run.har');
    writeFileSync(file, har);
    const argv = [BARE, mock.url, mock.username, file, String(CONCURRENCY)];
    const { out, cpuMs } = await timed(argv, { EM_PASSWORD: mock.password });
    return { cpuMs, ...(JSON.parse(out) as { ms: number; requests: number }) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
