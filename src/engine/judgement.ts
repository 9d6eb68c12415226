import { wasAtWork } from '../checks/at-work.js';
import {
  type Again,
  type Check,
  type CheckContext,
  type Fault,
  Noted,
  NotObserved,
} from '../checks/check.js';
import type { Observations } from '../checks/observations.js';
import { hasVanished, mayHaveVanished } from '../checks/vanished.js';
import type { Level, Requirement } from '../contract/types.js';
import { withheld } from '../contract/withheld.js';
import { type Answered, type Exchange, isAnswered, isBusy } from '../http/exchange.js';
import type { Case, Purpose } from '../plan/case.js';
import { BeyondLimit } from '../representation/limits.js';
import { cut } from '../representation/shown.js';
import type { Finding } from './events.js';
import { findingOf } from './finding.js';

/**
 * What becomes of findings that ask for another reading: they stand where none can be made, the row is held back until it was
 * made, or what it has not confirmed is no finding.
 */
export type Doubts = 'stand' | 'held' | 'dropped';

/** One check over one exchange. */
export type Judgement =
  | { readonly verdict: 'pass'; readonly findings: readonly never[]; readonly reason?: string }
  | { readonly verdict: 'warn' | 'fail'; readonly findings: readonly Finding[] }
  | { readonly verdict: 'not-observed' | 'not-applicable' | 'blocked' | 'error'; readonly reason: string };

/** Nothing is told before something was read again. */
export interface Held {
  readonly verdict: 'held';
  /** Each is read in its order. */
  readonly again: readonly (readonly Again[])[];
}

/** A check that is applicable to a case. */
export interface Item {
  readonly check: Check;
  /** Where the check stands among all. */
  readonly place: number;
  readonly reach: 'exchange' | 'run';
  readonly requirement: Requirement;
  /** What must hold first, of what is applicable to the case. */
  readonly needs: readonly Item[];
  /** Whether others need it, so that it is judged once an exchange. */
  readonly isNeeded: boolean;
}

/** What a case is judged in view of. */
export interface View {
  readonly case: Case;
  /** What checks see, by their reach. */
  readonly contexts: Readonly<Record<Item['reach'], CheckContext>>;
  /** All that was observed, whatever a check looks at. */
  readonly observations: Observations;
  /** Judgements of checks that others need, by exchange and the place of the check. */
  readonly memory: Map<Exchange, Map<number, Judgement | Held>>;
  readonly doubts: Doubts;
  readonly onFault: ((error: unknown) => void) | undefined;
}

export const NONE: readonly never[] = [];
const PASS: Judgement = { verdict: 'pass', findings: NONE };

/** What is about who may ask at all: there 403 is an answer like any other. */
const JUDGED_ALWAYS: ReadonlySet<Purpose> = new Set([
  'no-session',
  'invented-session',
  'ended-session',
  'logon',
  'refused-logon',
  'cookie',
  'cookie-wins',
  'spoilt-session',
  'idle-session',
  'version-logon',
  'form-logon',
  'logoff',
  'foreign-session',
  'foreign-logoff',
  'after-foreign-logoff',
  'wrong-type',
]);

/** What is said of an exchange whatever check is to judge it; undefined where the checks are asked. */
export function outsetOf(exchange: Exchange, { case: c, observations }: View): Judgement | undefined {
  if (!isAnswered(exchange)) {
    const { kind, message } = exchange.failure ?? { kind: 'protocol', message: 'no answer' };
    // What was never sent, or not to its end, says nothing of the suite either.
    if (kind === 'unrecorded') return { verdict: 'not-observed', reason: message };
    if (kind === 'gone' || kind === 'aborted') return { verdict: 'blocked', reason: message };
    return { verdict: 'error', reason: `${kind}: ${message}` };
  }
  const { status } = exchange.response;
  if (c.refused !== undefined && status === 401) return { verdict: 'blocked', reason: c.refused };
  const isExpected = c.expect.status.includes(status);
  if (!isExpected && isBusy(exchange.response)) return { verdict: 'error', reason: busy(exchange) };
  const kept = isExpected || JUDGED_ALWAYS.has(c.purpose) ? undefined : withheld(c.operation, status);
  if (kept !== undefined) return kept;
  if (mayHaveVanished(exchange, c) && hasVanished(exchange, observations))
    return { verdict: 'not-observed', reason: VANISHED };
  if (wasAtWork(exchange, c, observations)) return { verdict: 'not-observed', reason: AT_WORK };
  return undefined;
}

/** A judgement of an exchange that {@link outsetOf} says nothing of. */
export function judgementOf(exchange: Answered, item: Item, view: View): Judgement | Held {
  if (!item.isNeeded) return judgedAnew(exchange, item, view);
  let memory = view.memory.get(exchange);
  if (memory === undefined) {
    memory = new Map();
    view.memory.set(exchange, memory);
  }
  const known = memory.get(item.place);
  if (known) return known;
  const judgement = judgedAnew(exchange, item, view);
  memory.set(item.place, judgement);
  return judgement;
}

function judgedAnew(exchange: Answered, item: Item, view: View): Judgement | Held {
  const { check, requirement } = item;
  for (const need of item.needs) {
    const { verdict } = judgementOf(exchange, need, view);
    if (verdict === 'held') return { verdict: 'not-observed', reason: CHANGED };
    if (verdict === 'fail' || verdict === 'blocked' || verdict === 'error')
      return { verdict: 'blocked', reason: `blocked by ${need.check.id}` };
  }
  const faults = judgedWithin(check, exchange, view.contexts[item.reach], view.onFault);
  if (faults instanceof Unjudged) return { verdict: 'error', reason: faults.reason };
  if (faults instanceof NotObserved) return { verdict: 'not-observed', reason: faults.reason };
  if (faults instanceof Noted) return { verdict: 'pass', findings: NONE, reason: faults.note };
  if (faults.length === 0) return PASS;
  const firm = firmOf(faults, view.doubts);
  if ('again' in firm) return { verdict: 'held', again: firm.again };
  if (firm.faults.length === 0) return { verdict: 'not-observed', reason: CHANGED };
  const findings = firm.faults.map((f) => findingOf(f, exchange, check, requirement, view.case));
  return complaint(findings, requirement.level);
}

/** Fails where a MUST is not kept, unless all of it is disputed. */
export function complaint(findings: readonly Finding[], level: Level): Judgement {
  const hard = level === 'MUST' && findings.some((f) => f.disputed === undefined);
  return { verdict: hard ? 'fail' : 'warn', findings };
}

/** Why nothing is made of what was read. */
const VANISHED = 'It was deleted during the run: the list that had it has it no more.';
const AT_WORK = 'The job was at work already: its sessions, read right before, say so.';
const CHANGED = 'What was read disagrees, and no reading made again tells which is true.';

/** Of some faults those that can be told, or what must be read again before. */
function firmOf(
  faults: readonly Fault[],
  doubts: Doubts,
): { readonly faults: readonly Fault[] } | Pick<Held, 'again'> {
  if (doubts === 'stand') return { faults };
  const again = faults.flatMap((fault) => (fault.again ? [fault.again] : []));
  if (again.length === 0) return { faults };
  return doubts === 'held' ? { again } : { faults: faults.filter((fault) => fault.again === undefined) };
}

/** Why a check could not judge an answer. */
class Unjudged {
  constructor(readonly reason: string) {}
}

/** What a check has to say; a body beyond our limits, or a check that breaks, takes no other check with it. */
function judgedWithin(
  check: Check,
  exchange: Answered,
  context: CheckContext,
  onFault: View['onFault'],
): ReturnType<Check['judge']> | Unjudged {
  try {
    return check.judge(exchange, context);
  } catch (error) {
    if (error instanceof BeyondLimit) return new Unjudged(error.message);
    onFault?.(error);
    return new Unjudged(`The check broke, a fault of the suite: ${cut(String(error), 300)}`);
  }
}

/** Why what a busy target answers is not judged. */
function busy({ response }: Answered): string {
  return `The target is busy: it still answers ${response.status} and asks to come back later.`;
}
