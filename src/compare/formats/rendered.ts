import type { Change } from '../changes.js';

/** What a format shows. */
interface Rendered {
  readonly changes: readonly Change[];
  /** What the two sides are called: target and time. */
  readonly before: string;
  readonly after: string;
  /** Whether a change counts as a failure. */
  readonly fails: (change: Change) => boolean;
}

/** A format of a comparison; gives the whole text. */
export type Format = (rendered: Rendered) => string;

/** `3 breaking · 1 additive`. */
export function countsOf(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { severity } of changes) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts].map(([severity, count]) => `${count} ${severity}`).join(' · ') || 'No changes.';
}

/** Where a change shows, shortly. */
export function placesOf({ where }: Change): string {
  const [first = '', ...more] = where;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
