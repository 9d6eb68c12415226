import { type Again, type Check, type CheckContext, reachOf } from '../checks/check.js';
import type { Observations, OneAnswer } from '../checks/observations.js';
import type { Contract } from '../contract/contract.js';
import type { Requirement } from '../contract/types.js';
import { isAnswered } from '../http/exchange.js';
import type { Limits } from '../http/limits.js';
import type { Case, Purpose } from '../plan/case.js';
import type { Finding, Result, Verdict } from './events.js';
import type { Skipped } from './exercise.js';
import {
  complaint,
  type Doubts,
  type Item,
  type Judgement,
  judgementOf,
  NONE,
  outsetOf,
  type View,
} from './judgement.js';

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

/** What is applicable to a case. */
interface Agenda {
  readonly items: readonly Item[];
}

/** Of a case that is exercised for others. */
const NOTHING: Agenda = { items: [] };

/** What is applicable to a case, and what was judged of it so far. */
interface Docket extends Agenda {
  readonly memory: View['memory'];
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
  /** Of queries, by what they are. */
  readonly #byKind = new Map<string, Agenda>();
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
    const why = skipped.get(c.id);
    const own = why?.cutOff === true ? [] : observations.made(c.id);
    const { items, memory } = this.#docketOf(c);
    // Where there is nothing to look at, one row says so for all checks of the case.
    const absent = own.length === 0 ? (c.absent ?? why) : undefined;
    const contexts = { exchange: this.#context(c, this.#oneAnswer), run: this.#context(c, observations) };
    const view: View = { case: c, contexts, memory, observations, doubts, onFault };
    const said = own.map((exchange) => outsetOf(exchange, view));
    let waits = false;
    for (const item of absent ? items.slice(0, 1) : items) {
      const { check, place } = item;
      if ((reach !== undefined && item.reach !== reach) || places?.has(place) === false) continue;
      if (own.length === 0) {
        yield { place, result: resultOf(c, item, { ...(absent ?? ENDED), findings: [] }, 0) };
        continue;
      }
      const judged: Judgement[] = [];
      const held: (readonly Again[])[] = [];
      for (const [i, exchange] of own.entries()) {
        const judgement = said[i] ?? (isAnswered(exchange) ? judgementOf(exchange, item, view) : ENDED);
        if (judgement.verdict === 'held') held.push(...judgement.again);
        else judged.push(judgement);
      }
      if (held.length > 0) {
        for (const known of memory.values()) known.delete(place);
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

  #context(c: Case, observations: Observations): CheckContext {
    return { contract: this.input.observations.contract, case: c, observations };
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
    if (c.forOthers) return NOTHING;
    const kind = ASKING.has(c.purpose) && c.role === undefined ? kindOf(c) : undefined;
    const known = kind === undefined ? undefined : this.#byKind.get(kind);
    if (known !== undefined) return known;
    const agenda = this.#agendaAnew(c);
    if (kind !== undefined) this.#byKind.set(kind, agenda);
    return agenda;
  }

  #agendaAnew(c: Case): Agenda {
    const applicable: Check[] = [];
    // A character for each check: joining numbers would take as long as asking the checks.
    let key = '';
    const { checks } = this.input;
    for (let place = 0; place < checks.length; place += 1) {
      const check = checks[place] as Check;
      if (!check.applies(c)) continue;
      applicable.push(check);
      key += String.fromCharCode(place);
    }
    let agenda = this.#agendas.get(key);
    if (agenda === undefined) {
      agenda = { items: this.#itemsOf(applicable) };
      this.#agendas.set(key, agenda);
    }
    return agenda;
  }

  #itemsOf(applicable: readonly Check[]): Item[] {
    const made = new Map<string, Item>();
    const itemOf = (check: Check): Item => {
      const before = made.get(check.id);
      if (before !== undefined) return before;
      const known = this.#known.get(check);
      if (known === undefined) throw new Error(`${check.id} is none of the checks.`);
      const needs = (check.needs ?? []).flatMap((id) => applicable.find((other) => other.id === id) ?? []);
      const item = {
        check,
        reach: reachOf(check, applicable),
        needs: needs.map(itemOf),
        isNeeded: this.#needed.has(check.id),
        ...known,
      };
      made.set(check.id, item);
      return item;
    };
    return applicable.map(itemOf);
  }
}

/** Queries that differ in what they ask for, and there are very many of them. */
const ASKING: ReadonlySet<Purpose> = new Set(['filter', 'sort', 'page']);

/** What a query is to a check that asks whether it is applicable, whatever the query asks for. */
function kindOf({ operation, purpose, rule, expect, probes }: Case): string {
  const { form, media, root, status } = expect;
  const accepts = probes.some(({ accept }) => accept !== undefined);
  return [operation.id, purpose, rule, form, media, root, status, accepts].join(' ');
}

/** Of a case that has no exchange, where nothing says why. */
const ENDED = { verdict: 'blocked', reason: 'The run ended before the case.' } as const;

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
