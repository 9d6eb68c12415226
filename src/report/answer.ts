import type { Level } from '../contract/types.js';
import { type Totals, VERDICTS, type Verdict } from '../engine/events.js';
import { isCounted } from '../engine/totals.js';
import { type Cell, cellsOf, verdictOf } from './cells.js';
import { groupBy } from './group-by.js';
import type { CatalogueOperation, RedactedSummary, ReportOptions } from './reporter.js';
import { type Spread, spreadOf } from './spread.js';

/** What a run says of one operation. */
export interface OperationAnswer extends Partial<Omit<CatalogueOperation, 'id' | 'area'>> {
  readonly id: string;
  readonly area: string;
  /** `not-observed` where it has no row, too. */
  readonly verdict: Verdict;
  /** True where something was judged of it. */
  readonly observed: boolean;
  readonly totals: Totals;
  readonly cells: readonly Cell[];
  /** How long it took on the wire; absent where it was not asked. */
  readonly times?: Spread;
}

export type RequirementState = 'held' | 'not held' | 'not observed' | 'not judged';

/** What a run says of one requirement. */
export interface RequirementAnswer {
  readonly id: string;
  readonly level: Level;
  readonly state: RequirementState;
  /** Why it is not judged, or what was seen of it instead. */
  readonly reason?: string;
  readonly statement?: string;
  /** Name of the documentation page. */
  readonly page?: string;
  /** Rows by verdict. */
  readonly totals: Totals;
}

/** What every report has to say, counted once. */
export interface Answer {
  readonly cells: readonly Cell[];
  readonly operations: readonly OperationAnswer[];
  readonly requirements: readonly RequirementAnswer[];
}

const STATES: readonly RequirementState[] = ['held', 'not held', 'not observed', 'not judged'];

/** How many requirements have which state, in a line. */
export function statesOf({ requirements }: Pick<Answer, 'requirements'>): string {
  const counted = STATES.map(
    (state) => [state, requirements.filter((r) => r.state === state).length] as const,
  );
  return counted.flatMap(([state, n]) => (n > 0 ? [`${n} ${state}`] : [])).join(', ') || 'none';
}

/** Operations that answered as their pages say, and of which no check complains. */
export function conformingOf(
  { operations }: Pick<Answer, 'operations'>,
  { seen }: Pick<RedactedSummary, 'seen'>,
): number {
  const answered = new Set(seen.map(({ operation }) => operation));
  return operations.filter((o) => isCounted(o) && answered.has(o.id) && o.verdict === 'pass').length;
}

const known = new WeakMap<RedactedSummary, { readonly options: ReportOptions; readonly answer: Answer }>();

/** Counts what a summary says by operation and by requirement; the second report is given what the first one was. */
export function answerOf(summary: RedactedSummary, options: ReportOptions): Answer {
  const before = known.get(summary);
  if (before?.options === options) return before.answer;
  const cells = cellsOf(summary.results);
  const answer = {
    cells,
    operations: operationsOf(cells, summary, options),
    requirements: requirementsOf(cells, options),
  };
  known.set(summary, { options, answer });
  return answer;
}

function operationsOf(
  cells: readonly Cell[],
  { spreads }: RedactedSummary,
  { catalogue, times: measured }: ReportOptions,
): OperationAnswer[] {
  const grouped = groupBy(cells, ({ operation }) => operation);
  const documented = catalogue?.operations ?? [];
  const rest = [...grouped.keys()].filter((id) => !documented.some((operation) => operation.id === id));
  const all = [...documented, ...rest.map((id) => ({ id, area: grouped.get(id)?.[0]?.area ?? '' }))];
  return all.map((operation): OperationAnswer => {
    const own = grouped.get(operation.id) ?? [];
    const totals = sumOf(own);
    const spread = spreads.get(operation.id);
    const times = measured?.get(operation.id) ?? (spread && spreadOf(spread));
    return {
      ...operation,
      verdict: verdictOf(totals),
      observed: own.some(({ observations }) => observations > 0),
      totals,
      cells: own,
      ...(times ? { times } : {}),
    };
  });
}

function requirementsOf(cells: readonly Cell[], { catalogue }: ReportOptions): RequirementAnswer[] {
  const grouped = new Map<string, Cell[]>();
  for (const cell of cells) {
    // A check may settle wider statements beside its own.
    for (const id of catalogue?.judges.get(cell.check) ?? [cell.requirement]) {
      const group = grouped.get(id);
      if (group) group.push(cell);
      else grouped.set(id, [cell]);
    }
  }
  const documented = catalogue?.requirements ?? [];
  const ids = new Set(documented.map(({ id }) => id));
  const rest = [...grouped].filter(([id]) => !ids.has(id));
  const all = [...documented, ...rest.map(([id, [cell]]) => ({ id, level: cell?.level ?? 'MUST' }) as const)];
  return all.map((requirement): RequirementAnswer => {
    const { notJudged, ...facts } = { notJudged: undefined, ...requirement };
    const totals = sumOf(grouped.get(requirement.id) ?? []);
    const state = notJudged === undefined ? stateOf(totals) : 'not judged';
    return {
      ...facts,
      state,
      ...(notJudged === undefined ? {} : { reason: notJudged }),
      totals,
    };
  });
}

/** A warning of a disputed MUST, or of a SHOULD, does not hold either. */
function stateOf(totals: Totals): RequirementState {
  const verdict = verdictOf(totals);
  if (verdict === 'pass') return 'held';
  return ['fail', 'stale', 'warn', 'deviation'].includes(verdict) ? 'not held' : 'not observed';
}

function sumOf(cells: readonly Cell[]): Totals {
  const totals = Object.fromEntries(VERDICTS.map((v) => [v, 0])) as Record<Verdict, number>;
  for (const cell of cells) for (const verdict of VERDICTS) totals[verdict] += cell.totals[verdict];
  return totals;
}
