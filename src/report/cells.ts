import { type Result, type Totals, VERDICTS, type Verdict } from '../engine/events.js';
import type { RedactedResult } from './reporter.js';

/** Rows without findings that differ in their variant only. */
interface Alike {
  readonly verdict: Verdict;
  readonly reason?: string;
  /** In the order of the rows; a variant stands as often as it has rows. */
  readonly variants: string[];
  /** Exchanges judged, of all of them. */
  observations: number;
}

/** One check at one operation: its rows, of whatever variant. */
export interface Cell {
  readonly operation: string;
  readonly area: string;
  readonly check: string;
  readonly requirement: string;
  readonly level: Result['level'];
  /** Rows without findings. */
  readonly alike: readonly Alike[];
  /** Rows with findings. */
  readonly told: readonly RedactedResult[];
  /** The worst verdict of its rows that says something: what passed in one variant may have no instance in another. */
  readonly verdict: Verdict;
  readonly observations: number;
  readonly totals: Totals;
}

/** From what counts first to what counts least where rows of a cell differ. */
const PRECEDENCE: readonly Verdict[] = [
  'fail',
  'error',
  'stale',
  'warn',
  'deviation',
  'pass',
  'blocked',
  'not-applicable',
  'not-observed',
];

/** Of several verdicts the one that counts. */
export function verdictOf(totals: Partial<Totals>): Verdict {
  return PRECEDENCE.find((verdict) => (totals[verdict] ?? 0) > 0) ?? 'not-observed';
}

/** Puts the rows of each operation and check together, in the order in which they first come. */
export function cellsOf(results: readonly RedactedResult[]): Cell[] {
  const cells = new Map<string, Growing>();
  for (const result of results) {
    const key = `${result.operation}\n${result.check}`;
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = new Growing(result);
      cells.set(key, cell);
    }
    cell.add(result);
  }
  return [...cells.values()];
}

class Growing implements Cell {
  readonly operation: string;
  readonly area: string;
  readonly check: string;
  readonly requirement: string;
  readonly level: Result['level'];
  readonly told: RedactedResult[] = [];
  readonly #alike = new Map<string, Alike>();
  readonly totals = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;
  observations = 0;

  constructor({ operation, area, check, requirement, level }: RedactedResult) {
    this.operation = operation;
    this.area = area;
    this.check = check;
    this.requirement = requirement;
    this.level = level;
  }

  get alike(): Alike[] {
    return [...this.#alike.values()];
  }

  get verdict(): Verdict {
    return verdictOf(this.totals);
  }

  add(result: RedactedResult): void {
    const { verdict, reason, variant, observations } = result;
    this.totals[verdict] += 1;
    this.observations += observations;
    if (result.findingCount > 0) {
      this.told.push(result);
      return;
    }
    const key = `${verdict} ${reason ?? ''}`;
    const alike = this.#alike.get(key);
    if (alike === undefined)
      this.#alike.set(key, {
        verdict,
        ...(reason === undefined ? {} : { reason }),
        variants: [variant],
        observations,
      });
    else {
      alike.variants.push(variant);
      alike.observations += observations;
    }
  }
}
