import { InvalidArgumentError } from 'commander';
import type { MinObserved } from '../report/run-outcome.js';

export { type MinObserved, outcomeOf } from '../report/run-outcome.js';

/** Reads `N` or `N%`. */
export function parseMinObserved(value: string): MinObserved {
  const [, digits, percent] = /^(\d{1,9})(%?)$/.exec(value) ?? [];
  const number = Number(digits);
  if (digits === undefined || (percent && number > 100))
    throw new InvalidArgumentError('It must be a number or a percentage up to 100%.');
  return percent ? { percent: number } : { count: number };
}
