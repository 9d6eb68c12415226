import { InvalidArgumentError } from 'commander';
import { type RunSummary, VERDICTS } from '../engine/events.js';
import { EXIT } from './exit.js';

/** How many operations must be observed for a conclusive run. */
export type MinObserved = { readonly count: number } | { readonly percent: number };

/** Reads `N` or `N%`. */
export function parseMinObserved(value: string): MinObserved {
  const [, digits, percent] = /^(\d+)(%?)$/.exec(value) ?? [];
  const number = Number(digits);
  if (digits === undefined || (percent && number > 100))
    throw new InvalidArgumentError('It must be a number or a percentage up to 100%.');
  return percent ? { percent: number } : { count: number };
}

export interface OutcomeOptions {
  readonly strict: boolean;
  readonly minObserved: MinObserved;
  readonly interrupted: boolean;
}

/** Exit code of a run and what to say about it. */
export function verdictOf(
  summary: RunSummary,
  options: OutcomeOptions,
): { readonly exit: number; readonly lines: string[] } {
  const { totals, operations, results } = summary;
  const bad = totals.fail + totals.stale + (options.strict ? totals.warn : 0);
  const needed =
    'count' in options.minObserved
      ? options.minObserved.count
      : Math.ceil((operations.contract * options.minObserved.percent) / 100);
  const enough = operations.observed >= needed && !options.interrupted && summary.gone === undefined;
  const lines: string[] = [];
  const shown = results.filter(
    (r) => ['fail', 'stale', 'error'].includes(r.verdict) || (options.strict && r.verdict === 'warn'),
  );
  for (const result of shown.slice(0, 20)) {
    const [first] = result.findings;
    lines.push(
      `${result.verdict.padEnd(6)} ${result.operation} ${result.variant} · ${result.check}: ${first ? `${first.message} ${first.location} expected ${first.expected}, got ${first.actual}` : result.reason}`,
    );
  }
  if (shown.length > 20) lines.push(`… and ${shown.length - 20} more; see the reports.`);
  lines.push(
    VERDICTS.filter((v) => totals[v] > 0)
      .map((v) => `${totals[v]} ${v}`)
      .join(' · ') || 'no cases',
  );
  lines.push(
    `${operations.observed} of ${operations.contract} operations observed in ${(summary.durationMs / 1000).toFixed(1)} s at ${summary.target.url}`,
  );
  if (options.interrupted) lines.push('Inconclusive: the run was interrupted.');
  else if (summary.gone !== undefined)
    lines.push(`Inconclusive: the target stopped answering (${summary.gone.replace(/\.$/, '')}).`);
  else if (!enough)
    lines.push(`Inconclusive: at least ${needed} operations must be observed (--min-observed).`);
  const unjudged = totals.error > 0 && bad === 0;
  if (unjudged) lines.push('Inconclusive: some cases could not be judged.');
  if (bad > 0) return { exit: EXIT.findings, lines: [...lines, 'The target does not conform.'] };
  if (!enough || unjudged) return { exit: EXIT.inconclusive, lines };
  return { exit: EXIT.conforms, lines: [...lines, 'The target conforms.'] };
}
