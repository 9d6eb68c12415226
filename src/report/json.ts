import { pageAddress } from '../contract/types.js';
import type { Totals } from '../engine/events.js';
import type { Problem } from '../problems/problem.js';
import { type Answer, answerOf, type OperationAnswer, type RequirementAnswer } from './answer.js';
import { findingsShown, type ShownFindings } from './bounds.js';
import type { Cell } from './cells.js';
import { FORMATS } from './formats.js';
import { jsonWithList } from './json-list.js';
import type {
  ReportCase,
  ReportFile,
  ReportFinding,
  ReportOperation,
  ReportProblem,
  ReportRequirement,
  ReportTotals,
} from './report-file.js';
import type { RedactedFinding, RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** report.json: the result for programs; `compare`, `--baseline` and `explain PROBLEM` read it. */
export const json: Reporter = {
  ...FORMATS.json,
  render(summary, options) {
    const answer = answerOf(summary, options);
    const { cases: _, ...head } = { ...headOf(summary, options, answer), cases: undefined };
    return jsonWithList(head, 'cases', casesOf(answer.cells), { indent: 1 });
  },
};

/** All of the report but its rows. Members are named one by one: what the engine adds for itself does not become part of it. */
export function headOf(
  summary: RedactedSummary,
  options: ReportOptions,
  answer: Answer,
): Omit<ReportFile, 'cases'> {
  const { outcome, limits = [], asked } = options;
  const { target, suite, contract, operations, explored } = summary;
  return {
    schemaVersion: 2,
    suite: { name: suite.name, version: suite.version },
    contract: { edition: contract.edition, apiVersion: contract.apiVersion },
    target: { url: target.url, versions: [...target.versions], embedded: target.embedded },
    startedAt: summary.startedAt,
    durationMs: summary.durationMs,
    depth: summary.depth,
    ...(asked ? { run: runOf(asked) } : {}),
    ...(outcome
      ? {
          outcome: {
            conclusive: outcome.conclusive,
            interrupted: outcome.interrupted,
            exit: outcome.exit,
            ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
          },
        }
      : {}),
    limits: [...limits],
    notes: [...summary.notes],
    totals: totalsOf(summary.totals),
    problems: summary.problems.map((problem) => problemOf(problem, options)),
    operations: {
      observed: operations.observed,
      contract: operations.contract,
      chosen: operations.chosen,
      each: answer.operations.map(operationOf),
    },
    requirements: requirementsOf(answer.requirements),
    seen: summary.seen.map(({ operation, roots, fields }) => ({
      operation,
      roots: [...roots],
      fields: [...fields],
    })),
    shapes: summary.shapes as ReportFile['shapes'],
    explored: { unlinked: [...explored.unlinked], uncharted: [...explored.uncharted] },
  };
}

function runOf(asked: NonNullable<ReportOptions['asked']>): NonNullable<ReportFile['run']> {
  const { name, readOnly, writes, actions, account, restoreOperator, apiVersion, strict, minObserved } =
    asked;
  return {
    ...(name === undefined ? {} : { name }),
    readOnly,
    writes,
    actions,
    account,
    ...(restoreOperator === undefined ? {} : { restoreOperator }),
    apiVersion,
    include: [...asked.include],
    exclude: [...asked.exclude],
    checks: [...asked.checks],
    strict,
    minObserved,
    shell: [...asked.shell],
  };
}

function* casesOf(cells: readonly Cell[]): Generator<ReportCase> {
  const shown = findingsShown(Number.POSITIVE_INFINITY);
  for (const cell of cells) {
    const { operation, check, requirement, level } = cell;
    for (const result of cell.told) {
      const { variant, verdict, reason, observations } = result;
      const { findings, more }: ShownFindings = shown(result);
      yield {
        operation,
        variant,
        check,
        requirement,
        level,
        verdict,
        ...(reason === undefined ? {} : { reason }),
        observations,
        findings: findings.map(findingOf),
        ...(more === 0 ? {} : { moreFindings: more }),
      };
    }
    for (const { variants, verdict, reason, observations } of cell.alike) {
      const [variant = '', ...also] = variants;
      yield {
        operation,
        variant,
        check,
        requirement,
        level,
        verdict,
        ...(reason === undefined ? {} : { reason }),
        observations,
        findings: [],
        ...(also.length === 0 ? {} : { also }),
      };
    }
  }
}

/** A finding as report.json has it. */
function findingOf(finding: RedactedFinding): ReportFinding {
  const { problem, fingerprint, message, location, expected, actual, place } = finding;
  const { status, exchange, url, curl, against, disputed } = finding;
  return {
    ...(problem === undefined ? {} : { problem }),
    fingerprint,
    message,
    location,
    expected,
    actual,
    place,
    status,
    exchange,
    url,
    curl,
    ...(against === undefined ? {} : { against }),
    ...(disputed === undefined ? {} : { disputed }),
  };
}

function problemOf(problem: Problem, { catalogue }: ReportOptions): ReportProblem {
  const { id, gravity, sentence, check, requirement, level, place, count, disputed, exemplar } = problem;
  const page = catalogue?.requirements.find((r) => r.id === requirement)?.page;
  return {
    id,
    gravity,
    sentence,
    check,
    checks: [...problem.checks],
    requirement,
    level,
    ...(page === undefined ? {} : { page: pageAddress(page) }),
    place,
    count,
    operations: [...problem.operations],
    variants: [...problem.variants],
    ...(disputed === undefined ? {} : { disputed }),
    exemplar: {
      operation: exemplar.operation,
      variant: exemplar.variant,
      ...(exemplar.finding ? { finding: findingOf(exemplar.finding) } : {}),
    },
  };
}

function operationOf(operation: OperationAnswer): ReportOperation {
  const { id, area, method, path, verdict, observed, totals, times } = operation;
  return {
    id,
    area,
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    verdict,
    observed,
    totals: present(totals),
    ...(times ? { times } : {}),
  };
}

function requirementsOf(all: readonly RequirementAnswer[]): ReportFile['requirements'] {
  const count = (state: RequirementAnswer['state']) => all.filter((r) => r.state === state).length;
  return {
    held: count('held'),
    notHeld: count('not held'),
    notObserved: count('not observed'),
    notJudged: count('not judged'),
    each: all.map(
      ({ id, level, state, reason, page, totals }): ReportRequirement => ({
        id,
        level,
        state,
        ...(reason === undefined ? {} : { reason }),
        ...(page === undefined ? {} : { page: pageAddress(page) }),
        totals: present(totals),
      }),
    ),
  };
}

function totalsOf(totals: Totals): ReportTotals {
  return { ...totals };
}

/** Without the verdicts that nothing has. */
function present(totals: Totals): Partial<ReportTotals> {
  return Object.fromEntries(Object.entries(totals).filter(([, n]) => n > 0));
}
