import type { Outcome } from './trial.js';
import { whyUntold } from './untold.js';

/** What came of a mutant, as it is written down. */
export interface Told {
  readonly operation: string;
  readonly operator: string;
  readonly place: string;
  readonly fate: Outcome['fate'] | 'equivalent' | 'allowed' | 'accused';
  readonly checks: readonly string[];
  readonly fails: boolean;
  readonly collateral: readonly string[];
  /** Why nobody could tell it, or why it was not told. */
  readonly why?: string;
}

/** Figures of a proof. */
export interface Figures {
  readonly mutants: number;
  readonly operations: number;
  /** Pairs of an operator and an operation. */
  readonly pairs: number;
  readonly killed: number;
  readonly killedByAnother: number;
  readonly survived: number;
  /** Of them, those that nobody has an explanation for. */
  readonly unexplained: number;
  /** Not counted among those that could be killed. */
  readonly equivalent: number;
  readonly withCollateral: number;
  /** Differences that are no fault, and those of them that were taken for one. */
  readonly allowed: number;
  readonly accused: number;
}

export function toldOf({ mutant, fate, checks, fails, collateral }: Outcome, why: string | undefined): Told {
  const { operation, operator, place } = mutant;
  const id = { operation, operator: operator.id, place };
  const told: Told = { ...id, fate: why === undefined ? fate : 'equivalent', checks, fails, collateral };
  const reason = why ?? (fate === 'survived' ? whyUntold(id) : undefined);
  return { ...told, ...(reason === undefined ? {} : { why: reason }) };
}

/** What came of a difference that is no fault: nothing more than warnings may. */
export function allowedOf(outcome: Outcome): Told {
  return { ...toldOf(outcome, undefined), fate: outcome.fails ? 'accused' : 'allowed' };
}

export function figuresOf(all: readonly Told[]): Figures {
  const isAllowed = ({ fate }: Told): boolean => fate === 'allowed' || fate === 'accused';
  const told = all.filter((t) => !isAllowed(t));
  const of = (fate: Told['fate']): number => told.filter((t) => t.fate === fate).length;
  return {
    mutants: told.length,
    operations: new Set(told.map((t) => t.operation)).size,
    pairs: new Set(told.map((t) => `${t.operator}@${t.operation}`)).size,
    killed: of('killed'),
    killedByAnother: of('killed-by-another'),
    survived: of('survived'),
    unexplained: told.filter(({ fate, why }) => fate === 'survived' && why === undefined).length,
    equivalent: of('equivalent'),
    allowed: all.filter(isAllowed).length,
    accused: all.filter(({ fate }) => fate === 'accused').length,
    withCollateral: told.filter((t) => t.collateral.length > 0).length,
  };
}

/** How many of those that could be killed were, in percent. */
export function rateOf({ killed, killedByAnother, survived }: Figures): {
  readonly all: number;
  readonly named: number;
} {
  const killable = killed + killedByAnother + survived || 1;
  return { all: (100 * (killed + killedByAnother)) / killable, named: (100 * killed) / killable };
}
