import { type Result, type Totals, VERDICTS, type Verdict } from '../engine/events.js';

/** How often each verdict was given; every verdict has its number, be it zero. */
export function count(results: readonly Pick<Result, 'verdict'>[]): Totals {
  const totals = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of results) totals[verdict] += 1;
  return totals;
}

/** Groups in the order in which their keys first come. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
