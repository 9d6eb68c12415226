import { loadContract } from '../contract/load.js';
import type { RunSummary } from '../engine/events.js';
import type { RunOptions } from '../engine/run.js';
import { FORMAT_IDS, selectFormats } from '../report/formats.js';
import type { JunitDetail } from '../report/junit-details.js';
import { reportersOf } from '../report/registry.js';
import type { RunOutcome } from '../report/reporter.js';
import { type OutcomeOptions, outcomeOf } from '../report/run-outcome.js';
import { type WrittenReports, writeReports as write } from '../report/write.js';
import { catalogueOf } from './catalogue.js';
import { secretsOf } from './secrets.js';

export interface ReportsOptions extends OutcomeOptions {
  /** Directory for the files; made where it is not there. */
  readonly outDir: string;
  /** What the run was given: none of the passwords stands in a report. */
  readonly run: Pick<RunOptions, 'credentials' | 'restoreOperator' | 'network'>;
  /** Names as of `--reporters`; all unless given. */
  readonly reporters?: readonly string[];
  /** What is a case in junit.xml; `check` unless given. */
  readonly junitDetail?: JunitDetail;
}

/** Which reports were written, which were not and why, and what the run comes to. */
export type Reports = Pick<WrittenReports, 'written' | 'lost' | 'leaking' | 'notes'> & {
  readonly outcome: RunOutcome;
};

/**
 * Writes the reports of a run, as the command does. Secrets are redacted, and every file is searched for them before it gets
 * its name.
 *
 * @throws UnknownReporterError for a name that no reporter has
 */
export async function writeReports(summary: RunSummary, options: ReportsOptions): Promise<Reports> {
  const { outDir, run, reporters = FORMAT_IDS, junitDetail = 'check', strict = false } = options;
  const outcome = outcomeOf(summary, options);
  const { written, lost, leaking, notes } = await write({
    reporters: reportersOf(selectFormats(reporters)),
    outDir,
    summary,
    secrets: secretsOf(run),
    options: { strict, outcome, junitDetail, limits: summary.limits, catalogue: catalogueOf(loadContract()) },
  });
  return { written, lost, leaking, notes, outcome };
}
