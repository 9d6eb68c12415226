import type { RunSummary } from '../engine/events.js';
import { EXIT } from './exit-codes.js';
import type { RunOutcome } from './reporter.js';

/** How many operations must be observed for a conclusive run. */
export type MinObserved = { readonly count: number } | { readonly percent: number };

export interface OutcomeOptions {
  /** Warnings count as findings. */
  readonly strict?: boolean;
  /** A tenth of the operations that were chosen, unless given. */
  readonly minObserved?: MinObserved;
}

/** The outcome of a run; of several things that may be said of it the one that counts first. */
export function outcomeOf(
  summary: RunSummary,
  { strict = false, minObserved = { percent: 10 } }: OutcomeOptions = {},
): RunOutcome {
  const { totals, interrupted, faults } = summary;
  const bad = totals.fail + totals.stale + (strict ? totals.warn : 0);
  const inconclusive = whyInconclusive(summary, minObserved);
  const conclusive = inconclusive === undefined && faults.length === 0;
  const unjudged = totals.error > 0 ? 'Some cases could not be judged.' : undefined;
  if (faults.length > 0)
    return { conclusive, interrupted, exit: EXIT.internal, reason: 'The suite broke: a fault of ours.' };
  if (interrupted) return { conclusive, interrupted, exit: EXIT.inconclusive, ...reasonOf(inconclusive) };
  if (bad > 0) return { conclusive, interrupted, exit: EXIT.findings, ...reasonOf(inconclusive) };
  const reason = inconclusive ?? unjudged;
  if (reason !== undefined) return { conclusive: false, interrupted, exit: EXIT.inconclusive, reason };
  return { conclusive, interrupted, exit: EXIT.conforms };
}

function whyInconclusive(summary: RunSummary, minObserved: MinObserved): string | undefined {
  const { operations, results, gone, interrupted } = summary;
  const needed =
    'count' in minObserved ? minObserved.count : Math.ceil((operations.chosen * minObserved.percent) / 100);
  if (interrupted) return 'The run was interrupted.';
  if (gone !== undefined) return `The target stopped answering (${gone.replace(/\.$/, '')}).`;
  if (results.length === 0) return 'Nothing was looked at: what was chosen comes to no case.';
  if (results.every(({ observations }) => observations === 0))
    return 'Nothing was looked at: no case was observed.';
  // The entry point alone is judged and not counted.
  if (operations.chosen > 0 && operations.observed < needed)
    return `At least ${needed} of the ${operations.chosen} operations that were chosen must be observed (--min-observed).`;
  return undefined;
}

function reasonOf(reason: string | undefined): Pick<RunOutcome, 'reason'> {
  return reason === undefined ? {} : { reason };
}
