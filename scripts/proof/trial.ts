import { Observations } from '../../src/checks/observations.js';
import { Judge } from '../../src/engine/judge.js';
import { type Answered, type Exchange, isAnswered } from '../../src/http/exchange.js';
import type { Message, Operator, Place } from '../../src/mutation/index.js';
import type { Case } from '../../src/plan/case.js';
import { type Baseline, complaintOf, isComplaint, type Row } from './baseline.js';
import { Overlay } from './overlay.js';

/** A target that is wrong in one way at one operation. */
export interface Mutant {
  readonly operation: string;
  readonly operator: Operator;
  /** Empty where the operator changes whole answers. */
  readonly place: Place;
}

/** What came of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly fate: 'killed' | 'killed-by-another' | 'survived';
  /** Ids of the checks that complain. */
  readonly checks: readonly string[];
  /** Whether any of it is more than a warning. */
  readonly fails: boolean;
  /** Operations that are blamed although they are in order, and do not name the one that is not. */
  readonly collateral: readonly string[];
}

/** Cases of the operation itself that are judged, and rows elsewhere that look at its answers. */
const MOST_CASES = 16;
const MOST_LOOKERS = 80;

/**
 * Judges what the run would have observed, had every answer of the operation been changed.
 *
 * @returns undefined where no answer is changed by it
 */
export async function tried(mutant: Mutant, baseline: Baseline): Promise<Outcome | undefined> {
  const { input, readings } = baseline;
  const { observations, checks } = input;
  const isMeant = meantBy(mutant, baseline);
  const meant = (baseline.answers.get(mutant.operation) ?? []).filter(isMeant);
  const made = new Map<Exchange, Exchange>();
  const instead = (exchange: Exchange): Exchange => {
    if (!isAnswered(exchange) || !isMeant(exchange)) return exchange;
    let changed = made.get(exchange);
    if (changed === undefined) {
      changed = changedBy(mutant, exchange);
      made.set(exchange, changed);
    }
    return changed;
  };
  const touched = meant.filter((exchange) => instead(exchange) !== exchange);
  if (touched.every(({ caseId }) => caseId === undefined)) return undefined;
  const overlay = new Overlay(observations, readings);
  overlay.instead = instead;
  const fresh = await asked(mutant, touched.slice(0, MOST_CASES), instead, baseline);
  overlay.more = new Observations(observations.contract, observations.target, [], fresh, readings);
  const judge = new Judge({ ...input, observations: overlay });
  const found = new Set<string>();
  const collateral = new Set<string>();
  let fails = false;
  const addresses = new Set(touched.map(({ request }) => request.url.toLowerCase()));
  const look = ({ case: c, place }: Row, places: ReadonlySet<number> | undefined): void => {
    for (const { place: at, result } of judge.rows(c, undefined, 'stand', places ?? new Set([place]))) {
      const check = checks[at];
      if (!result || !check || !isComplaint(result)) continue;
      const news = result.findings.filter((finding) => !baseline.known.has(complaintOf(check, c, finding)));
      if (news.length === 0) continue;
      found.add(check.id);
      fails ||= result.verdict === 'fail';
      const isAtHome = c.operation.id === mutant.operation;
      const names = news.every((finding) =>
        [...addresses].some((url) => JSON.stringify(finding).toLowerCase().includes(url)),
      );
      if (!isAtHome && !names) collateral.add(`${c.operation.id} ${check.id}`);
    }
  };
  const all = new Set(checks.keys());
  for (const c of spread(casesOf(touched, baseline), MOST_CASES)) look({ case: c, place: 0 }, all);
  const lookers = touched.flatMap((exchange) => baseline.lookers.get(exchange) ?? []);
  for (const row of spread(lookers, MOST_LOOKERS)) look(row, undefined);
  const isNamed = mutant.operator.checks.some((check) => found.has(check));
  return {
    mutant,
    fate: isNamed ? 'killed' : found.size > 0 ? 'killed-by-another' : 'survived',
    checks: [...found],
    fails,
    collateral: [...collateral],
  };
}

/** Answers that a mutant is about: those that give what was asked for, or refusals. */
export function meantBy(
  { operation, operator }: Pick<Mutant, 'operation' | 'operator'>,
  { input }: Baseline,
) {
  const { observations } = input;
  const cases = new Map(observations.cases.map((c) => [c.id, c]));
  return (exchange: Answered): boolean => {
    const c = exchange.caseId === undefined ? undefined : cases.get(exchange.caseId);
    const at =
      c?.operation ??
      (exchange.caseId === undefined ? observations.route(exchange.request.url)?.operation : undefined);
    if (at?.id !== operation) return false;
    const { status } = exchange.response;
    const isRefusal = status >= 400;
    if (c !== undefined && !c.expect.status.includes(status)) return false;
    return isRefusal === (operator.of === 'refusal');
  };
}

function changedBy({ operator, place }: Mutant, exchange: Answered): Exchange {
  const { status, reason, headers, body } = exchange.response;
  const message: Message = { status, reason, headers: headers.map(([name, value]) => [name, value]), body };
  const changed = operator.apply(message, place);
  if (changed === undefined) return exchange;
  const { httpVersion } = exchange.response;
  return { ...exchange, response: { ...changed, httpVersion } };
}

/** What the target answers at addresses that only the mutant names. */
async function asked(
  { place }: Mutant,
  touched: readonly Answered[],
  instead: (exchange: Exchange) => Exchange,
  { ask, input }: Baseline,
): Promise<Exchange[]> {
  if (!place.endsWith('Href')) return [];
  const { observations } = input;
  const hrefs = touched
    .map(instead)
    .filter(isAnswered)
    .flatMap((exchange) =>
      observations.resources(exchange).flatMap(({ href, links }) => [href, ...links.map((l) => l.href)]),
    );
  const wanted = [...new Set(hrefs)]
    .flatMap((href) =>
      href === undefined || observations.fetched(href).length > 0
        ? []
        : [observations.target.resolve(href)?.url],
    )
    .filter((url) => url !== undefined)
    .slice(0, 8);
  return (await Promise.all(wanted.map(ask))).flat();
}

function casesOf(touched: readonly Answered[], { input, cases }: Baseline): Case[] {
  const ids = new Set(touched.map(({ caseId }) => caseId));
  const [first] = touched;
  const operation = input.observations.cases.find(({ id }) => id === first?.caseId)?.operation.id;
  return (cases.get(operation ?? '') ?? []).filter(({ id }) => ids.has(id));
}

/** So many of a list, from all of its parts. */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}
