import type { RedactedSummary, ReportOptions } from './reporter.js';

/** What the whole run comes to, in a sentence; undefined where nobody said how it ended. */
export function verdictOfRun({ totals }: RedactedSummary, options: ReportOptions): string | undefined {
  const { outcome, strict = false } = options;
  if (!outcome) return undefined;
  const bad = totals.fail + totals.stale + (strict ? totals.warn : 0);
  const doubt = whyInconclusive(options);
  if (bad > 0) return ['The target does not conform.', ...(doubt === undefined ? [] : [doubt])].join(' ');
  return (
    doubt ?? (outcome.exit === 0 ? 'The target conforms.' : `The run ended with exit code ${outcome.exit}.`)
  );
}

/** Why the run does not say whether the target conforms: a sentence; undefined where it does, or nobody said. */
export function whyInconclusive({ outcome }: ReportOptions): string | undefined {
  if (!outcome || (outcome.conclusive && !outcome.interrupted)) return undefined;
  const what = outcome.interrupted ? 'The run was interrupted.' : 'The run is inconclusive.';
  const { reason } = outcome;
  return reason === undefined || reason === what ? what : `${what} ${reason}`;
}
