import { wasAtWork } from '../checks/at-work.js';
import {
  type Again,
  type Check,
  type CheckContext,
  type Fault,
  Noted,
  NotObserved,
  reachOf,
} from '../checks/check.js';
import type { Observations, OneAnswer } from '../checks/observations.js';
import { hasVanished, mayHaveVanished } from '../checks/vanished.js';
import type { Contract } from '../contract/contract.js';
import type { Level, Requirement } from '../contract/types.js';
import { withheld } from '../contract/withheld.js';
import { type Answered, type Exchange, isAnswered, isBusy } from '../http/exchange.js';
import type { Limits } from '../http/limits.js';
import type { Case, Purpose } from '../plan/case.js';
import { BeyondLimit } from '../representation/limits.js';
import { cut } from '../representation/shown.js';
import type { Finding, Result, Verdict } from './events.js';
import type { Skipped } from './exercise.js';
import { findingOf } from './finding.js';

export interface JudgeInput {
  readonly observations: Observations;
  readonly checks: readonly Check[];
  /** Cases that were planned and not exercised. */
  readonly skipped: ReadonlyMap<string, Skipped>;
  /** Is told what is left out of the results. */
  readonly limits?: Limits;
  /** Is told of checks that broke: faults of ours. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * What becomes of findings that ask for another reading: they stand where none can be made, the row is held back until it was
 * made, or what it has not confirmed is no finding.
 */
export type Doubts = 'stand' | 'held' | 'dropped';

/** One check over one exchange. */
type Judgement =
  | { readonly verdict: 'pass'; readonly findings: readonly never[]; readonly reason?: string }
  | { readonly verdict: 'warn' | 'fail'; readonly findings: readonly Finding[] }
  | { readonly verdict: 'not-observed' | 'not-applicable' | 'blocked' | 'error'; readonly reason: string };

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

/** Nothing is told before something was read again. */
interface Held {
  readonly verdict: 'held';
  /** Each is read in its order. */
  readonly again: readonly (readonly Again[])[];
}

/** From worst to best: the verdict of a row is the worst of its exchanges. */
const PRECEDENCE = [
  'fail',
  'error',
  'warn',
  'blocked',
  'pass',
  'not-applicable',
  'not-observed',
] as const satisfies readonly Verdict[];

/**
 * Judges what was observed. Pure: no I/O, the same exchanges give the same results, whether they come from a live
 * target, the mock or an archive. A row without an observation is never a pass.
 */
export function* judge(input: JudgeInput): Generator<Result> {
  const judge = new Judge(input);
  for (const c of input.observations.cases) for (const { result } of judge.rows(c)) if (result) yield result;
}

/** One row, and which of the checks it is of: rows stand in the order of the checks. */
export interface Judged {
  readonly place: number;
  /** Absent: the row is held back. */
  readonly result?: Result;
  /** What a row that is held back waits for, each to be read in its order, one right after the other. */
  readonly again?: readonly (readonly Again[])[];
}

/** A check that is applicable to a case. */
interface Item {
  readonly check: Check;
  readonly place: number;
  readonly reach: 'exchange' | 'run';
  readonly requirement: Requirement;
}

/** What is applicable to a case. */
interface Agenda {
  readonly applicable: readonly Check[];
  readonly items: readonly Item[];
}

/** What is applicable to a case, and what was judged of it so far. */
interface Docket extends Agenda {
  readonly memory: Map<Exchange, Map<string, Judgement | Held>>;
}

/**
 * Judges case after case. Checks that look at one answer alone can be asked as soon as it has come; the others when all is
 * there. Cases must be judged in their order: what is told once is told in the first that has it.
 */
export class Judge {
  readonly #told = new Map<string, string>();
  /** Of cases of which a part was judged. */
  readonly #dockets = new Map<string, Docket>();
  /** By the places of the checks that are applicable. */
  readonly #agendas = new Map<string, Agenda>();
  readonly #oneAnswer: OneAnswer;
  /** Ids of checks that others need. */
  readonly #needed: ReadonlySet<string>;
  /** Where a check stands among all, and what it judges. */
  readonly #known: ReadonlyMap<Check, Pick<Item, 'place' | 'requirement'>>;

  constructor(private readonly input: JudgeInput) {
    const { contract } = input.observations;
    this.#known = new Map(
      input.checks.map((check, place) => [check, { place, requirement: requirementOf(contract, check) }]),
    );
    this.#needed = new Set(input.checks.flatMap(({ needs = [] }) => needs));
    this.#oneAnswer = input.observations.oneAnswer();
  }

  /**
   * The rows of a case, by the checks that look at one answer alone, by the others, or by all.
   *
   * @param places only those of the checks that stand there
   */
  *rows(
    c: Case,
    reach?: 'exchange' | 'run',
    doubts: Doubts = 'stand',
    places?: ReadonlySet<number>,
  ): Generator<Judged> {
    const { observations, skipped, limits, onFault } = this.input;
    const { contract } = observations;
    const why = skipped.get(c.id);
    const own = why?.cutOff === true ? [] : observations.made(c.id);
    const { applicable, items, memory } = this.#docketOf(c);
    // Where there is nothing to look at, one row says so for all checks of the case.
    const absent = own.length === 0 ? (c.absent ?? why) : undefined;
    let waits = false;
    for (const item of absent ? items.slice(0, 1) : items) {
      if (reach !== undefined && item.reach !== reach) continue;
      const { check, place, requirement } = item;
      if (places?.has(place) === false) continue;
      if (own.length === 0) {
        yield { place, result: resultOf(c, item, { ...(absent ?? ENDED), findings: [] }, 0) };
        continue;
      }
      const seen = item.reach === 'exchange' ? this.#oneAnswer : observations;
      const context = { contract, case: c, observations: seen };
      const scope = {
        applicable,
        requirement,
        context,
        memory,
        observations,
        doubts,
        needed: this.#needed,
        onFault,
      };
      const judged: Judgement[] = [];
      const held: (readonly Again[])[] = [];
      for (const exchange of own) {
        const judgement = judgeOne(exchange, check, scope);
        if (judgement.verdict === 'held') held.push(...judgement.again);
        else judged.push(judgement);
      }
      if (held.length > 0) {
        for (const known of memory.values()) known.delete(check.id);
        waits = true;
        yield { place, again: held };
        continue;
      }
      const judgements = check.once ? judged.map((j) => untold(j, c, item, this.#told)) : judged;
      const observed = judgements.reduce((n, j) => ('findings' in j ? n + 1 : n), 0);
      yield { place, result: resultOf(c, item, fewer(worst(judgements), limits), observed) };
    }
    const isOver = reach !== 'exchange' || items.every((item) => item.reach === 'exchange');
    if (isOver && !waits) this.#dockets.delete(c.id);
  }

  #docketOf(c: Case): Docket {
    let docket = this.#dockets.get(c.id);
    if (docket === undefined) {
      docket = { ...this.#agendaOf(c), memory: new Map() };
      this.#dockets.set(c.id, docket);
    }
    return docket;
  }

  /** What is applicable to a case: the same for very many. */
  #agendaOf(c: Case): Agenda {
    const applicable = this.input.checks.filter((check) => check.applies(c));
    const key = applicable.map((check) => this.#known.get(check)?.place).join();
    let agenda = this.#agendas.get(key);
    if (agenda === undefined) {
      agenda = { applicable, items: applicable.map((check) => this.#itemOf(check, applicable)) };
      this.#agendas.set(key, agenda);
    }
    return agenda;
  }

  #itemOf(check: Check, applicable: readonly Check[]): Item {
    const known = this.#known.get(check);
    if (known === undefined) throw new Error(`${check.id} is none of the checks.`);
    return { check, reach: reachOf(check, applicable), ...known };
  }
}

/** Of a case that has no exchange, where nothing says why. */
const ENDED = { verdict: 'blocked', reason: 'The run ended before the case.' } as const;

interface Scope {
  readonly applicable: readonly Check[];
  readonly requirement: Requirement;
  readonly context: CheckContext;
  /** Judgements already made by checks that others need, so that these run once an exchange. */
  readonly memory: Map<Exchange, Map<string, Judgement | Held>>;
  /** All that was observed, whatever the check looks at. */
  readonly observations: Observations;
  readonly doubts: Doubts;
  readonly needed: ReadonlySet<string>;
  readonly onFault: ((error: unknown) => void) | undefined;
}

function judgeOne(exchange: Exchange, check: Check, scope: Scope): Judgement | Held {
  if (!scope.needed.has(check.id)) return judgeAnew(exchange, check, scope);
  const memory = scope.memory.get(exchange) ?? new Map<string, Judgement | Held>();
  scope.memory.set(exchange, memory);
  const known = memory.get(check.id);
  if (known) return known;
  const judgement = judgeAnew(exchange, check, scope);
  memory.set(check.id, judgement);
  return judgement;
}

/**
 * A judgement without the findings of a check that earlier ones have told; blocked where none is left.
 *
 * @param told by check and message, the row that has it; gets what is told now
 */
function untold(judgement: Judgement, c: Case, item: Item, told: Map<string, string>): Judgement {
  if (judgement.verdict !== 'warn' && judgement.verdict !== 'fail') return judgement;
  const key = ({ message }: Finding) => `${item.check.id}\n${message}`;
  const fresh = judgement.findings.filter((f) => !told.has(key(f)));
  const [first] = judgement.findings;
  if (first && fresh.length === 0)
    return { verdict: 'blocked', reason: `blocked by the same finding at ${told.get(key(first))}` };
  for (const finding of fresh) told.set(key(finding), `${c.operation.id} ${c.variant}`);
  return complaint(fresh, item.requirement.level);
}

/** Fails where a MUST is not kept, unless all of it is disputed. */
function complaint(findings: readonly Finding[], level: Level): Judgement {
  const hard = level === 'MUST' && findings.some((f) => f.disputed === undefined);
  return { verdict: hard ? 'fail' : 'warn', findings };
}

function judgeAnew(exchange: Exchange, check: Check, scope: Scope): Judgement | Held {
  if (!isAnswered(exchange)) {
    const { kind, message } = exchange.failure ?? { kind: 'protocol', message: 'no answer' };
    // What was never sent, or not to its end, says nothing of the suite either.
    if (kind === 'unrecorded') return { verdict: 'not-observed', reason: message };
    if (kind === 'gone' || kind === 'aborted') return { verdict: 'blocked', reason: message };
    return { verdict: 'error', reason: `${kind}: ${message}` };
  }
  const { case: c } = scope.context;
  const { status } = exchange.response;
  if (c.refused !== undefined && status === 401) return { verdict: 'blocked', reason: c.refused };
  if (!c.expect.status.includes(status) && isBusy(exchange.response))
    return { verdict: 'error', reason: busy(exchange) };
  const judged = JUDGED_ALWAYS.has(c.purpose) || c.expect.status.includes(status);
  const kept = judged ? undefined : withheld(c.operation, status);
  if (kept !== undefined) return kept;
  if (mayHaveVanished(exchange, c) && hasVanished(exchange, scope.observations))
    return { verdict: 'not-observed', reason: VANISHED };
  if (wasAtWork(exchange, c, scope.observations)) return { verdict: 'not-observed', reason: AT_WORK };
  for (const need of check.needs ?? []) {
    const first = scope.applicable.find((c) => c.id === need);
    if (!first) continue;
    const requirement = requirementOf(scope.context.contract, first);
    const { verdict } = judgeOne(exchange, first, { ...scope, requirement });
    if (verdict === 'held') return { verdict: 'not-observed', reason: CHANGED };
    if (verdict === 'fail' || verdict === 'blocked' || verdict === 'error')
      return { verdict: 'blocked', reason: `blocked by ${need}` };
  }
  const faults = judgedWithin(check, exchange, scope);
  if (faults instanceof Unjudged) return { verdict: 'error', reason: faults.reason };
  if (faults instanceof NotObserved) return { verdict: 'not-observed', reason: faults.reason };
  if (faults instanceof Noted) return { verdict: 'pass', findings: NONE, reason: faults.note };
  if (faults.length === 0) return PASS;
  const firm = firmOf(faults, scope.doubts);
  if ('again' in firm) return { verdict: 'held', again: firm.again };
  if (firm.faults.length === 0) return { verdict: 'not-observed', reason: CHANGED };
  const findings = firm.faults.map((f) =>
    findingOf(f, exchange, check, scope.requirement, scope.context.case),
  );
  return complaint(findings, scope.requirement.level);
}

/** Why nothing is made of what was read. */
const VANISHED = 'It was deleted during the run: the list that had it has it no more.';
const AT_WORK = 'The job was at work already: its sessions, read right before, say so.';
const CHANGED = 'What was read disagrees, and changed while it was read again.';

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
  { context, onFault }: Scope,
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

/** Findings of one row that are told. */
const MOST_FINDINGS = 100;

type Outcome = Pick<Result, 'verdict' | 'findings' | 'reason'>;

/** The outcome with as many findings as people can read; how many more there are stands in the reason. */
function fewer(outcome: Outcome, limits: Limits | undefined): Outcome {
  const { findings, reason } = outcome;
  const more = findings.length - MOST_FINDINGS;
  if (more <= 0) return outcome;
  limits?.reach(`A row tells ${MOST_FINDINGS} findings at most; some had more.`);
  const also = `and ${more} more findings`;
  return {
    ...outcome,
    findings: findings.slice(0, MOST_FINDINGS),
    reason: reason === undefined ? also : `${reason} (${also})`,
  };
}

function worst(judgements: readonly Judgement[]): Outcome {
  const [only] = judgements;
  if (only !== undefined && judgements.length === 1)
    return 'findings' in only ? only : { ...only, findings: NONE };
  const verdict = PRECEDENCE.find((v) => judgements.some((j) => j.verdict === v)) ?? 'not-observed';
  const findings = judgements.flatMap((j) => ('findings' in j ? j.findings : []));
  const reason = judgements.find((j) => j.verdict === verdict && 'reason' in j);
  return { verdict, findings, ...(reason && 'reason' in reason ? { reason: reason.reason } : {}) };
}

const NONE: readonly never[] = [];
const PASS: Judgement = { verdict: 'pass', findings: NONE };

/** Written out member by member: there are very many, and an object that is spread together has a shape of its own in V8. */
function resultOf(c: Case, { check, requirement }: Item, outcome: Outcome, observations: number): Result {
  const { verdict, findings, reason } = outcome;
  const result: { -readonly [K in keyof Result]: Result[K] } = {
    operation: c.operation.id,
    area: c.operation.area,
    variant: c.variant,
    check: check.id,
    requirement: requirement.id,
    level: requirement.level,
    verdict,
    findings: findings.length === 0 ? NONE : findings,
    observations,
  };
  if (reason !== undefined) result.reason = reason;
  return result;
}

function requirementOf(contract: Contract, check: Check): Requirement {
  const requirement = contract.requirements.get(check.requirement);
  if (!requirement)
    throw new Error(`The contract has no requirement ${check.requirement}, which ${check.id} judges.`);
  return requirement;
}
