import { rm, writeFile } from 'node:fs/promises';
import type { DeviationEntry } from '../deviations/file.js';
import type { RunSummary } from '../engine/events.js';
import { totalsOf } from '../engine/totals.js';
import { problemOf } from '../report/file-problem.js';
import { UsageError } from './exit.js';
import { textOf } from './files.js';
import type { RunFlags } from './run-flags.js';

/** What the user knows of a target before it is looked at. */
export interface Departures {
  readonly deviations: readonly DeviationEntry[];
  readonly baseline?: ReadonlySet<string>;
}

/**
 * Reads what `--deviations` and `--baseline` name, and tries whether what `--write-deviations` names can be written: a file
 * that is there already may have reasons in it.
 *
 * @param read the text of a file
 * @throws UsageError, DeviationFileError, ReportFileError where it cannot be used
 */
export async function departuresOf(
  { deviations, baseline, writeDeviations }: RunFlags,
  read: (file: string) => Promise<string> = textOf,
): Promise<Departures> {
  if (writeDeviations !== undefined) {
    await write(writeDeviations, '');
    await rm(writeDeviations);
  }
  if (deviations === undefined && baseline === undefined) return { deviations: [] };
  const [{ readDeviations }, { readReport }] = await Promise.all([
    import('../deviations/read.js'),
    import('../compare/read-report.js'),
  ]);
  return {
    deviations: deviations === undefined ? [] : readDeviations(await read(deviations), deviations),
    ...(baseline === undefined
      ? {}
      : { baseline: new Set(readReport(await read(baseline), baseline).problems.map(({ id }) => id)) }),
  };
}

/** The summary, in which what the user knows of is no failure any more. */
export async function departing(summary: RunSummary, known: Departures): Promise<RunSummary> {
  if (known.deviations.length === 0 && known.baseline === undefined) return summary;
  const { applyDeviations } = await import('../deviations/apply.js');
  const { versions } = summary.target;
  const today = summary.startedAt.slice(0, 10);
  const results = applyDeviations(summary.results, { ...known, versions, today });
  return { ...summary, results, totals: totalsOf(results) };
}

/**
 * Writes a new file with an entry for each problem, without reasons.
 *
 * @throws UsageError where it cannot be written
 */
export async function writeProposal(
  file: string,
  { results }: RunSummary,
  redact: (text: string) => string,
): Promise<void> {
  const { proposeDeviations } = await import('../deviations/propose.js');
  await write(file, redact(proposeDeviations(results)));
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${problemOf(error)}`);
  }
}
