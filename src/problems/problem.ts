import type { Level } from '../contract/types.js';
import type { Finding } from '../engine/events.js';

/** What a problem comes to: as the verdicts of the same names. */
export type Gravity = 'fail' | 'stale' | 'error' | 'warn';

/** Where a problem was seen first; shown in full. */
export interface Exemplar {
  readonly operation: string;
  readonly variant: string;
  /** Absent where the suite could not judge: then there is only the reason. */
  readonly finding?: Finding;
}

/** All findings of one cause, whatever operations, variants and instances show them. */
export interface Problem {
  /** Stable between runs: the check, and a hash of check, place in the shape and message without values. */
  readonly id: string;
  readonly gravity: Gravity;
  /** What is wrong, as a person would say it; values in it are those of the exemplar. */
  readonly sentence: string;
  /** The check that tells it best. */
  readonly check: string;
  /** Every check that shows it, that one first. */
  readonly checks: readonly string[];
  readonly requirement: string;
  readonly level: Level;
  /** Where in the shape: `Repository/Capacity`, `Link/Href`, `status`, `header:NAME`; empty for the whole of a body. */
  readonly place: string;
  /** Findings, or rows where the suite could not judge. */
  readonly count: number;
  readonly operations: readonly string[];
  readonly variants: readonly string[];
  /** What genuine servers are known to do, where they do. */
  readonly disputed?: string;
  readonly exemplar: Exemplar;
}

/** From worst to least. */
export const GRAVITIES: readonly Gravity[] = ['fail', 'stale', 'error', 'warn'];
