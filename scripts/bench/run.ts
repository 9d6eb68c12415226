/**
 * What a run costs, against the same requests bare: ratios of whole processes side by side, so that they say the same on
 * any machine. Written to reports/bench.json and reports/bench.md.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OwnMock, ownMock, recorded, suite, timed } from './processes.js';

const BARE = fileURLToPath(new URL('./bare.mjs', import.meta.url));
const REPORTS = fileURLToPath(new URL('../../reports', import.meta.url));
const CONCURRENCY = 4;

/** One comparison. */
export interface Compared {
  readonly name: string;
  readonly requests: number;
  readonly runMs: number;
  readonly bareMs: number;
  readonly ratio: number;
  readonly peakMiB: number;
}

/** Compares runs with their bare requests, says what came of it, and writes it down. */
export async function benchRun(times = 3): Promise<Compared[]> {
  const few = ['--include', 'infrastructure', '--include', 'jobs', '--min-observed', '0'];
  const compared = [
    await compare('everything, no latency', [], [], times),
    await compare('everything, 40 ms of latency', ['--latency', '40'], [], 1),
    await compare('1,000 restore points', ['--estate', '1000'], few, 1),
    await compare('10,000 restore points', ['--estate', '10000'], few, 1),
  ];
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(path.join(REPORTS, 'bench.json'), `${JSON.stringify(compared, undefined, 2)}\n`);
  writeFileSync(path.join(REPORTS, 'bench.md'), tableOf(compared));
  console.log(tableOf(compared));
  return compared;
}

async function compare(
  name: string,
  mockFlags: readonly string[],
  runFlags: readonly string[],
  times: number,
): Promise<Compared> {
  await using mock = await ownMock(...mockFlags);
  const pairs: { run: number; bare: number; requests: number; peakMiB: number }[] = [];
  const har = await recorded(mock, runFlags);
  for (let i = 0; i < times; i += 1) {
    const run = await suite(mock, ['--concurrency', String(CONCURRENCY), ...runFlags]);
    const bare = await bareOf(mock, har);
    pairs.push({ run: run.ms, bare: bare.ms, requests: bare.requests, peakMiB: run.peakMiB });
  }
  const middle = pairs.sort((a, b) => a.run / a.bare - b.run / b.bare)[Math.floor(pairs.length / 2)];
  if (middle === undefined) throw new Error('Nothing was compared.');
  const { run, bare, requests, peakMiB } = middle;
  return { name, requests, runMs: run, bareMs: bare, ratio: run / bare, peakMiB };
}

async function bareOf(mock: OwnMock, har: string): Promise<{ ms: number; requests: number }> {
  const dir = mkdtempSync(path.join(tmpdir(), 'em-conformance-bare-'));
  try {
    const file = path.join(dir, 'run.har');
    writeFileSync(file, har);
    const argv = [BARE, mock.url, mock.username, file, String(CONCURRENCY)];
    const { out } = await timed(argv, { EM_PASSWORD: mock.password });
    return JSON.parse(out) as { ms: number; requests: number };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function tableOf(compared: readonly Compared[]): string {
  const rows = compared.map(
    ({ name, requests, runMs, bareMs, ratio, peakMiB }) =>
      `| ${name} | ${requests} | ${(runMs / 1000).toFixed(1)} s | ${(bareMs / 1000).toFixed(1)} s | ${ratio.toFixed(2)} | ${peakMiB.toFixed(0)} MiB |`,
  );
  return [
    '| run, read-only, all reports | requests | run | the same GETs bare | ratio | most memory |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
