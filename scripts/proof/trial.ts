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
  const wanted = { operation: mutant.operation, of: mutant.operator.of };
  const meant = (baseline.answers.get(mutant.operation) ?? []).filter((e) => isMeant(e, wanted, baseline));
  const made = new Map<Exchange, Exchange>();
  const instead = (exchange: Exchange): Exchange => {
    if (!isAnswered(exchange) || !isMeant(exchange, wanted, baseline)) return exchange;
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
  const look = (c: Case, places?: ReadonlySet<number>): void => {
    for (const { place: at, result } of judge.rows(c, undefined, 'stand', places)) {
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
  const own = new Set(touched.flatMap(({ caseId }) => baseline.caseOf.get(caseId ?? '') ?? []));
  // What reads of old tells most; there may be very many that look at what was written.
  const reads = [...own].filter(({ purpose }) => purpose === 'read').slice(0, MOST_CASES);
  const others = [...own].filter((c) => !reads.includes(c));
  for (const c of [...reads, ...spread(others, MOST_CASES - reads.length)]) look(c);
  const lookers = touched.flatMap((exchange) => baseline.lookers.get(exchange) ?? []);
  // First those that ought to tell it, at the operation itself: they are few beside those that follow a link to it.
  const isNear = (row: Row): boolean =>
    row.case.operation.id === mutant.operation &&
    mutant.operator.checks.includes(checks[row.place]?.id ?? '');
  const near = lookers.filter(isNear);
  for (const row of new Set([...spread(near, MOST_LOOKERS), ...spread(lookers, MOST_LOOKERS)]))
    look(row.case, new Set([row.place]));
  const isNamed = mutant.operator.checks.some((check) => found.has(check));
  return {
    mutant,
    fate: isNamed ? 'killed' : found.size > 0 ? 'killed-by-another' : 'survived',
    checks: [...found],
    fails,
    collateral: [...collateral],
  };
}

/** Whether a mutant is about an answer: one that gives what was asked for, or a refusal. */
export function isMeant(
  exchange: Answered,
  { operation, of }: { readonly operation: string; readonly of?: Operator['of'] },
  { input, caseOf }: Baseline,
): boolean {
  const { caseId, request, response } = exchange;
  const c = caseOf.get(caseId ?? '');
  const at = caseId === undefined ? input.observations.route(request.url)?.operation : c?.operation;
  if (at?.id !== operation || (c !== undefined && !c.expect.status.includes(response.status))) return false;
  return response.status >= 400 === (of === 'refusal');
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
  { operator, place }: Mutant,
  touched: readonly Answered[],
  instead: (exchange: Exchange) => Exchange,
  { ask, input }: Baseline,
): Promise<Exchange[]> {
  if (operator.scope === 'place' && !place.endsWith('Href')) return [];
  const { observations } = input;
  const hrefsIn = (exchanges: readonly Answered[]): (string | undefined)[] =>
    exchanges.flatMap((exchange) =>
      observations.resources(exchange).flatMap(({ href, links }) => [href, ...links.map((l) => l.href)]),
    );
  const urlsIn = (exchanges: readonly Answered[]): Set<string> =>
    new Set(hrefsIn(exchanges).flatMap((href) => (href && observations.target.resolve(href)?.url) || []));
  // What it named before may be gone by now, as the run has deleted what it made.
  const before = urlsIn(touched);
  const wanted = [...urlsIn(touched.map(instead).filter(isAnswered))]
    .filter((url) => !before.has(url) && observations.fetched(url).length === 0)
    .slice(0, 8);
  return (await Promise.all(wanted.map(ask))).flat();
}

/** So many of a list, from all of its parts. */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);
}
