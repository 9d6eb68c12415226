import { copyFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { RunSummary } from '../engine/events.js';
import { tryDirectory } from '../report/directory.js';
import { FORMATS, type Format } from '../report/formats.js';
import type { Trend, TrendPoint } from '../report/html-trend.js';
import type { RunAsked } from '../report/reporter.js';
import { UsageError } from './exit.js';
import { reportIn } from './files.js';

/** Earlier reports that are read, those whose names come last. */
const MOST = 100;

/**
 * Tries whether a history can be kept there.
 *
 * @throws UsageError where there will be no report.json to keep
 * @throws ReportDirectoryError where nothing can be written
 */
export async function tryHistory(dir: string, formats: readonly Format[]): Promise<void> {
  if (!formats.some(({ id }) => id === FORMATS.json.id))
    throw new UsageError('--history keeps report.json: it needs the reporter json.');
  await tryDirectory(dir, []);
}

/** What earlier runs of the target came to that asked for the same; what is no report is passed over. */
export async function trendIn(
  dir: string,
  { target, depth, startedAt }: RunSummary,
  asked: RunAsked,
): Promise<Trend> {
  const { trendPointOf } = await import('../report/html-trend.js');
  const files = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort();
  const earlier = new Map<string, TrendPoint>();
  let others = 0;
  for (const name of files.slice(-MOST)) {
    const report = await reportIn(path.join(dir, name)).catch(() => undefined);
    if (report === undefined || report.startedAt >= startedAt) continue;
    const { run } = report;
    const isSame =
      (target.embedded ? report.target.embedded : report.target.url === target.url) &&
      report.depth === depth &&
      run !== undefined &&
      ASKED.every((key) => String(run[key]) === String(asked[key]));
    if (isSame) earlier.set(report.startedAt, trendPointOf(report));
    else others += 1;
  }
  const points = [...earlier.values()].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return { earlier: points, others };
}

/** What must be the same for two runs to be points of one line. */
const ASKED = ['include', 'exclude', 'checks', 'writes', 'actions'] as const;

/**
 * Copies the report of a run to where later ones find it, named by target and time.
 *
 * @returns why it could not be copied: a sentence
 */
export async function keepReport(
  dir: string,
  outDir: string,
  { target, startedAt }: Pick<RunSummary, 'target' | 'startedAt'>,
): Promise<string | undefined> {
  const server = target.embedded ? 'mock' : new URL(target.url).host.replaceAll(/[^\w.-]/g, '_');
  const file = path.join(dir, `${server}-${startedAt.replaceAll(/[:.]/g, '-')}.json`);
  try {
    await copyFile(path.join(outDir, FORMATS.json.file), file);
    return undefined;
  } catch (error) {
    return `${file} was not written: ${(error as Error).message}`;
  }
}
