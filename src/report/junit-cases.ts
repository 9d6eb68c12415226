import { pageAddress } from '../contract/types.js';
import type { Verdict } from '../engine/events.js';
import type { OperationAnswer } from './answer.js';
import { type Cell, verdictOf } from './cells.js';
import { groupBy } from './group-by.js';
import type { JunitDetail } from './junit-details.js';
import type { RedactedResult, ReportOptions } from './reporter.js';
import { oneLine } from './text.js';

/** A test case before it is written. */
export interface Tested {
  readonly classname: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** What the verdict says of what: requirements, checks. */
  readonly facts: readonly string[];
  /** Rows with findings that are of this case. */
  readonly told: readonly RedactedResult[];
  /** Why there is no judgement, each reason once. */
  readonly reasons: readonly string[];
}

/** The cases of an operation, with names that no two of them have. */
export function casesOf(operation: OperationAnswer, detail: JunitDetail, options: ReportOptions): Tested[] {
  const { id, area, cells, verdict } = operation;
  const classname = `${area}.${id}`;
  if (detail === 'row') return unique(cells.flatMap((cell) => rowsOf(cell, classname, options)));
  if (detail === 'operation') return [{ classname: area, name: id, ...allOf(cells, options) }];
  const silent = isSilent(verdict) ? cells : cells.filter((cell) => cell.verdict === 'not-observed');
  const judged = cells.filter((cell) => !silent.includes(cell));
  return [
    ...[...groupBy(judged, ({ check }) => TOGETHER.get(check) ?? check)].map(([name, both]) => ({
      classname,
      name,
      ...allOf(both, options),
    })),
    ...(silent.length > 0 ? [{ classname, name: 'what was not observed', ...allOf(silent, options) }] : []),
  ];
}

/** Checks that are one case with others: what XML and JSON are held to alike, and what is one tier of the shape. */
const TOGETHER: ReadonlyMap<string, string> = new Map([
  ...['well-formed', 'required', 'values', 'listed-values', 'additions'].flatMap((tier) =>
    ['xml', 'json'].map((media) => [`${media}-${tier}`, tier] as const),
  ),
  ['json-members-once', 'well-formed'],
  ['xml-root', 'root'],
  ['xml-namespace', 'root'],
  ['charset-agrees', 'charset'],
  ['json-no-byte-order-mark', 'charset'],
]);

/** Whether there was nothing of an operation that could be judged. */
function isSilent(verdict: Verdict): boolean {
  return verdict === 'not-observed' || verdict === 'not-applicable' || verdict === 'blocked';
}

/** What several cells come to together. */
function allOf(cells: readonly Cell[], options: ReportOptions): Omit<Tested, 'classname' | 'name'> {
  const verdict = verdictOf(Object.fromEntries(cells.map((cell) => [cell.verdict, 1])));
  const deciding = cells.filter((cell) => cell.verdict === verdict);
  return {
    verdict,
    facts: deciding.flatMap((cell) => factsOf(cell, options)),
    told: cells.flatMap(({ told }) => told),
    reasons: reasonsOf(deciding, verdict),
  };
}

/** One row by one, as often as there are. */
function rowsOf(cell: Cell, classname: string, options: ReportOptions): Tested[] {
  const facts = factsOf(cell, options);
  const named = (variant: string) => `${variant} · ${cell.check}`;
  return [
    ...cell.told.map((row) => ({
      classname,
      name: named(row.variant),
      verdict: row.verdict,
      facts,
      told: [row],
      reasons: row.reason === undefined ? [] : [row.reason],
    })),
    ...cell.alike.flatMap(({ variants, verdict, reason }) =>
      variants.map((variant) => ({
        classname,
        name: named(variant),
        verdict,
        facts,
        told: [],
        reasons: reason === undefined ? [] : [reason],
      })),
    ),
  ];
}

/** Two cases of one name would be one to most that read them. */
function unique(cases: readonly Tested[]): Tested[] {
  const seen = new Map<string, number>();
  return cases.map((tested) => {
    const times = (seen.get(tested.name) ?? 0) + 1;
    seen.set(tested.name, times);
    return times === 1 ? tested : { ...tested, name: `${tested.name} (${times})` };
  });
}

function factsOf({ requirement, level }: Cell, { catalogue }: ReportOptions): string[] {
  const page = catalogue?.requirements.find(({ id }) => id === requirement)?.page;
  return [
    `requirement: ${oneLine(requirement)} (${level})`,
    ...(page === undefined ? [] : [`documentation: ${oneLine(pageAddress(page))}`]),
  ];
}

/** Reasons of a case that are told; a text of very many is none. */
const MOST_REASONS = 5;

function reasonsOf(cells: readonly Cell[], verdict: Verdict): string[] {
  const all = cells.flatMap((cell) => [
    ...cell.told.flatMap((row) => (row.verdict === verdict && row.reason !== undefined ? [row.reason] : [])),
    ...cell.alike.flatMap(({ verdict: v, reason }) =>
      v === verdict && reason !== undefined ? [reason] : [],
    ),
  ]);
  return [...new Set(all)].slice(0, MOST_REASONS);
}
