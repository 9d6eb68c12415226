import { type Result, type Totals, VERDICTS, type Verdict } from './events.js';

/** How often each verdict was given; every verdict has its number, be it zero. */
export function totalsOf(results: readonly Pick<Result, 'verdict'>[]): Totals {
  const totals = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of results) totals[verdict] += 1;
  return totals;
}

/** Whether the reference counts an operation: the entry point has no page of its own, it is described with the logon. */
export function isCounted({ path }: { readonly path?: string }): boolean {
  return path !== '/';
}
