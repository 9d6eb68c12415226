import type { ReportFile, ReportOutcome, ReportProblem } from '../report/report-file.js';
import { mustBeEqual, type NamedReport, OF_ONE_SELECTION, OF_ONE_SUITE } from './equal.js';

/** What one target comes to. */
export interface OverviewTarget {
  /** In the configuration, else the URL. */
  readonly name: string;
  readonly url: string;
  readonly versions: readonly string[];
  readonly startedAt: string;
  readonly outcome: ReportOutcome;
  readonly problems: Readonly<Record<ReportProblem['gravity'], number>>;
  readonly operations: { readonly observed: number; readonly chosen: number };
  readonly requirements: { readonly held: number; readonly judged: number };
}

/** A problem, and at which targets it shows. */
interface OverviewProblem
  extends Pick<ReportProblem, 'id' | 'gravity' | 'sentence' | 'requirement' | 'level'> {
  /** Names of targets, by how often it shows there. */
  readonly targets: ReadonlyMap<string, number>;
}

/** Several servers side by side. */
export interface Overview {
  readonly targets: readonly OverviewTarget[];
  /** Those that most targets have first. */
  readonly problems: readonly OverviewProblem[];
  /** Exit code: that of the target which fares worst. */
  readonly exit: number;
}

/** Exit codes, from what counts first: a fault of ours, no target, findings, too little seen. */
const WORST_FIRST = [70, 3, 1, 4, 0];

/** How a run ended that does not say so. */
const UNSAID: ReportOutcome = {
  conclusive: false,
  interrupted: false,
  exit: 4,
  reason: 'The report does not say how the run ended.',
};

/**
 * Puts reports of several targets side by side. Pure.
 *
 * @throws MergeError where they were not judged and asked alike
 */
export function overviewOf(reports: readonly NamedReport[]): Overview {
  mustBeEqual(reports, [...OF_ONE_SUITE, ...OF_ONE_SELECTION]);
  const names = reports.map(({ report }) => nameOf(report));
  const named = reports.map(({ report }) => {
    const name = nameOf(report);
    return { report, name: names.filter((other) => other === name).length > 1 ? report.target.url : name };
  });
  const targets = named.map(({ report, name }) => targetOf(report, name));
  const problems = new Map<string, OverviewProblem & { readonly targets: Map<string, number> }>();
  for (const { report, name } of named)
    for (const { id, gravity, sentence, requirement, level, count } of report.problems) {
      const known = problems.get(id) ?? { id, gravity, sentence, requirement, level, targets: new Map() };
      known.targets.set(name, count);
      problems.set(id, known);
    }
  return {
    targets,
    problems: [...problems.values()].sort((a, b) => b.targets.size - a.targets.size),
    exit: WORST_FIRST.find((exit) => targets.some(({ outcome }) => outcome.exit === exit)) ?? 70,
  };
}

/** What a target is called. */
export function nameOf({ run, target }: ReportFile): string {
  return run?.name ?? target.url;
}

function targetOf(report: ReportFile, name: string): OverviewTarget {
  const { target, startedAt, outcome = UNSAID, operations, requirements } = report;
  const count = (gravity: ReportProblem['gravity']): number =>
    report.problems.filter((problem) => problem.gravity === gravity).length;
  return {
    name,
    url: target.url,
    versions: target.versions,
    startedAt,
    outcome,
    problems: { fail: count('fail'), stale: count('stale'), error: count('error'), warn: count('warn') },
    operations: { observed: operations.observed, chosen: operations.chosen },
    requirements: {
      held: requirements.held,
      judged: requirements.held + requirements.notHeld + requirements.notObserved,
    },
  };
}
