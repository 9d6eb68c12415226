import { type Check, reachOf } from '../checks/check.js';
import type { Case, Purpose } from '../plan/case.js';
import { withSources } from '../plan/goes-on.js';
import { planLookups } from '../plan/lookups.js';
import { likeWave } from '../plan/query-wave.js';

/** Cases of the second wave: they are held to the members of their type. */
const QUERIES: ReadonlySet<Purpose> = new Set(['filter', 'sort', 'page', 'odd-page', 'malformed-query']);

/** Which cases it takes to judge by the checks that were chosen. */
export class Narrow {
  readonly #chosen: readonly { readonly check: Check; readonly alone: boolean }[];

  /** @param checks every check; those that are needed first are looked up among them */
  constructor(checks: readonly Check[], isChosen: (check: Check) => boolean) {
    this.#chosen = checks
      .filter(isChosen)
      .map((check) => ({ check, alone: reachOf(check, checks) === 'exchange' }));
  }

  /**
   * The cases that are sent: those that a chosen check applies to, those that it compares with, what their plans are
   * made from, and whatever they go on from. In their order.
   */
  narrow(cases: readonly Case[]): Case[] {
    const kept = new Set<Case>();
    const compared = new Map<string, (c: Case) => boolean>();
    for (const c of cases) {
      const reach = this.#reachAt(c);
      if (reach === undefined) continue;
      kept.add(c);
      if (reach !== 'run') continue;
      const [key, isCompared] = companions(c);
      compared.set(key, isCompared);
    }
    const isPlannedFrom = this.#plannedFrom(cases);
    for (const c of cases)
      if (isPlannedFrom(c) || [...compared.values()].some((isCompared) => isCompared(c))) kept.add(c);
    return withSources(kept, cases);
  }

  /** How much must be seen to judge a case; undefined where no chosen check applies. */
  #reachAt(c: Case): 'exchange' | 'run' | undefined {
    if (c.forOthers) return undefined;
    const applicable = this.#chosen.filter(({ check }) => check.applies(c));
    if (applicable.length === 0) return undefined;
    return applicable.every(({ alone }) => alone) ? 'exchange' : 'run';
  }

  /** What later cases that matter are planned from: the members of query types, and what lookups find. */
  #plannedFrom(cases: readonly Case[]): (c: Case) => boolean {
    const isWanted = (like: readonly Case[]): boolean => like.some((c) => this.#reachAt(c) !== undefined);
    const members = cases.filter((c) => c.purpose === 'members');
    // Members of one type may be what another is compared with: all or none.
    const queries = members.some((c) => isWanted(likeWave(c.operation)));
    const lookups = isWanted(planLookups(cases, []));
    return (c) =>
      (queries && c.purpose === 'members') ||
      (lookups && c.operation.id === 'lookup' && c.purpose === 'read');
  }
}

/** Which other cases a check that looks at more than one answer may compare a case with, and a name for these. */
function companions(own: Case): readonly [string, (c: Case) => boolean] {
  const { purpose, operation, role, ordered } = own;
  if (role !== undefined) return [`role ${role.caseId}`, (c) => c.role?.caseId === role.caseId];
  if (QUERIES.has(purpose)) {
    const subject = subjectOf(own);
    return [
      `query ${operation.id} ${subject}`,
      (c) =>
        c.purpose === 'members' ||
        (c.operation.id === operation.id && c.purpose === purpose && subjectOf(c) === subject),
    ];
  }
  if (ordered && !isOfNoSession(own)) return ['sessions', (c) => c.ordered === true && !isOfNoSession(c)];
  return ['reads', (c) => c.purpose === 'read'];
}

/** What has nothing to do with the life of sessions, although it may use one. */
function isOfNoSession({ purpose, role }: Case): boolean {
  return role !== undefined || purpose === 'read' || purpose === 'forbidden' || QUERIES.has(purpose);
}

/** Queries that may be compared are about the same field (opposite operators, both orders), or all of them about pages. */
function subjectOf({ purpose, variant }: Case): string {
  return purpose === 'page' ? purpose : variant.replace(/\/[^/]*$/, '');
}
