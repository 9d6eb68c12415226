import type { Contract } from '../contract/contract.js';
import type { Level, Media } from '../contract/types.js';
import type { Answered } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import type { Observations } from './observations.js';

/** A reading to be made once more, of an address in one of the media types. */
export interface Again {
  /** Absolute URL of the target. */
  readonly url: string;
  readonly media: Media;
}

/** A finding before the engine adds fingerprint, URL and curl line. */
export interface Fault {
  readonly message: string;
  /** XPath or JSON Pointer in the body, `header:NAME`, `status`, or `filter:FIELD` and `sort:FIELD` of a query. */
  readonly location: string;
  readonly expected: string;
  readonly actual: string;
  /** The answer that the judged one is held to, where two disagree. */
  readonly against?: Answered | undefined;
  /** What genuine servers, or what stands before them, are known to do here: the finding is a warning. */
  readonly disputed?: string;
  /**
   * What must be read again, one right after the other, before the target is blamed: what was read may have changed between
   * two readings. Absent where no change explains it.
   */
  readonly again?: readonly Again[];
}

/** Returned by a check that found nothing to look at: never a pass. */
export class NotObserved {
  constructor(readonly reason: string) {}
}

/** Returned by a check where the documentation leaves it open what is right: a pass, with what was seen. */
export class Noted {
  constructor(readonly note: string) {}
}

export interface CheckContext {
  readonly contract: Contract;
  readonly case: Case;
  /** Everything observed in this run, to compare with. */
  readonly observations: Observations;
}

/** A pure judgement: exchanges in, faults out, no I/O. */
export interface Check {
  /** kebab-case. */
  readonly id: string;
  /** Id of the requirement it judges. */
  readonly requirement: string;
  /** Further requirements that its judgement settles: wider statements, of which its own is a part. */
  readonly also?: readonly string[];
  /** Overrides the requirement's level downwards; absent: the requirement's. */
  readonly level?: Level;
  /** Checks that must hold on the same exchange first; where one fails, this one is blocked. */
  readonly needs?: readonly string[];
  /**
   * What it looks at: the answer alone, which is judged as soon as it has come, or all that the run has observed, which is
   * judged at the end. `exchange` unless given.
   */
  readonly reach?: 'exchange' | 'run';
  /**
   * A fault is one of the target, which shows wherever the same thing is answered: each message is told once in a run, in
   * the first case that has it, and blocks the others.
   */
  readonly once?: boolean;
  /** The same for all filters, orders and pages of a query that come under one rule: they are asked for one of them. */
  applies(c: Case): boolean;
  judge(exchange: Answered, context: CheckContext): readonly Fault[] | NotObserved | Noted;
}

/**
 * What it takes to judge by a check: what the checks take that must hold first, it takes too.
 *
 * @param among the checks that those are looked up in
 */
export function reachOf(check: Check, among: readonly Check[]): 'exchange' | 'run' {
  const alone = (needed: string): boolean =>
    among.filter(({ id }) => id === needed).every((first) => reachOf(first, among) === 'exchange');
  return check.reach !== 'run' && (check.needs ?? []).every(alone) ? 'exchange' : 'run';
}

/** Every requirement that a check judges, its own first. */
export function requirementsOf({ requirement, also = [] }: Pick<Check, 'requirement' | 'also'>): string[] {
  return [requirement, ...also];
}
