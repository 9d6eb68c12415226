import type { Result, RunSummary } from '../engine/events.js';
import { totalsOf } from '../engine/totals.js';
import type { ReportCase, ReportFile } from '../report/report-file.js';
import type { ReportOptions, RunAsked, RunOutcome } from '../report/reporter.js';
import { matcher } from '../representation/glob.js';
import { mustBeEqual, type NamedReport, OF_ONE_SUITE, OF_ONE_TARGET } from './equal.js';
import { MergeError } from './errors.js';
import { mergedShapes } from './shapes.js';

/** What is left of several runs: as if they had been one. */
export interface Merged {
  readonly summary: RunSummary;
  readonly options: ReportOptions;
  /** By how much the numbers of the exchanges of each report were raised. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** The row of a run that could not log on: every such shard has it. */
const LOGON_FAILED = 'run';

/**
 * Puts reports of shards together: of one target, judged and asked alike, each operation under each check in one of them
 * alone. Problems are made anew of all rows. Pure.
 *
 * @throws MergeError where they are no shards of one run
 */
export function mergeShards(reports: readonly NamedReport[]): Merged {
  mustBeEqual(reports, [...OF_ONE_SUITE, ...OF_ONE_TARGET]);
  mustBeDisjoint(reports);
  const offsets = new Map<string, number>();
  let used = 0;
  const results: Result[] = [];
  for (const { file, report } of reports) {
    offsets.set(file, used);
    const own = report.cases.filter((row) => isChosen(row, report));
    const rows = own.flatMap((row) => resultsOf(row, report, used));
    results.push(...rows);
    used = Math.max(used, ...rows.flatMap(({ findings }) => findings.map(({ exchange }) => exchange)));
  }
  const rows = withoutDoubledStale(results);
  const all = reports.map(({ report }) => report);
  const [first] = all as [ReportFile];
  const ends = all.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  const startedAt = all.map((report) => report.startedAt).sort()[0] ?? '';
  const seen = seenOf(all);
  const totals = totalsOf(rows);
  const more = all.flatMap(({ cases }) => cases).reduce((n, { moreFindings = 0 }) => n + moreFindings, 0);
  const outcome = outcomeOf(reports, totals);
  const asked = askedOf(all);
  const summary: RunSummary = {
    target: {
      ...first.target,
      versions: all.find(({ target }) => target.versions.length > 0)?.target.versions ?? [],
    },
    startedAt,
    durationMs: Math.max(...ends) - Date.parse(startedAt),
    depth: first.depth as RunSummary['depth'],
    totals,
    operations: {
      observed: seen.length,
      contract: Math.max(...all.map(({ operations }) => operations.contract)),
      chosen: chosenOf(all),
    },
    seen,
    shapes: mergedShapes(all.map(({ shapes }) => shapes)),
    results: rows,
    exchanges: [],
    explored: {
      unlinked: distinct(all.flatMap(({ explored }) => explored.unlinked)),
      uncharted: distinct(all.flatMap(({ explored }) => explored.uncharted)),
    },
    interrupted: outcome.interrupted,
    limits: distinct([
      ...all.flatMap(({ limits, notes }) => [...limits, ...notes]),
      ...(more > 0 ? [`${more} findings are counted in the reports of the shards only.`] : []),
    ]),
    left: [],
    openSessions: [],
    faults: [],
    suite: first.suite,
    contract: first.contract,
  };
  const times = new Map(
    all.flatMap(({ operations }) =>
      operations.each.flatMap((o) => (o.times ? [[o.id, o.times] as const] : [])),
    ),
  );
  return {
    summary,
    offsets,
    options: {
      strict: asked?.strict ?? false,
      outcome,
      limits: summary.limits,
      times,
      ...(asked ? { asked } : {}),
    },
  };
}

/** Whether a row is of an operation that the run was asked for: one that writes looks at tasks and lists of others, too. */
function isChosen({ operation }: Pick<ReportCase, 'operation'>, { run, operations }: ReportFile): boolean {
  const area = operations.each.find(({ id }) => id === operation)?.area ?? operation;
  const { include = [], exclude = [] } = run ?? {};
  const [included, excluded] = [matcher(include), matcher(exclude)];
  const fits = (match: (name: string) => boolean): boolean => match(operation) || match(area);
  return (include.length === 0 || fits(included)) && !(exclude.length > 0 && fits(excluded));
}

/** @throws MergeError where two reports have rows of one operation under one check */
function mustBeDisjoint(reports: readonly NamedReport[]): void {
  const owners = new Map<string, string>();
  for (const { file, report } of reports)
    for (const { operation, check, variant, verdict } of report.cases) {
      if (variant === LOGON_FAILED || verdict === 'stale' || !isChosen({ operation }, report)) continue;
      const key = `${operation} ${check}`;
      const owner = owners.get(key) ?? file;
      if (owner !== file)
        throw new MergeError(
          `${owner} and ${file} both have ${operation} under ${check}: shards must not have the same operations.`,
        );
      owners.set(key, file);
    }
}

function resultsOf(row: ReportCase, { operations }: ReportFile, offset: number): Result[] {
  const { operation, variant, also = [], check, requirement, level, verdict, reason, observations } = row;
  const area = operations.each.find(({ id }) => id === operation)?.area ?? '';
  return [variant, ...also].map((name, i) => ({
    operation,
    area,
    variant: name,
    check,
    requirement,
    level,
    verdict,
    // Told of all variants together, so that only their sum is known.
    observations: i === 0 ? observations : 0,
    ...(reason === undefined ? {} : { reason }),
    findings: i === 0 ? row.findings.map((f) => ({ ...f, exchange: f.exchange + offset })) : [],
  }));
}

/**
 * A deviation that one shard does not see any more may happen in another, which has accepted it; and one that no shard sees
 * is told by each.
 */
function withoutDoubledStale(results: readonly Result[]): Result[] {
  const accepted = distinct(
    results.flatMap(({ verdict, reason }) =>
      verdict === 'deviation' && reason !== undefined ? [reason] : [],
    ),
  );
  const told = new Set<string>();
  return results.filter(({ verdict, variant, reason = '' }) => {
    if (verdict !== 'stale') return true;
    const key = `${variant} ${reason}`;
    const isKnown = told.has(key);
    told.add(key);
    return !isKnown && !accepted.some((why) => reason.endsWith(`happen any more, remove it: ${why}`));
  });
}

function outcomeOf(reports: readonly NamedReport[], totals: RunSummary['totals']): RunOutcome {
  const all = reports.map(({ file, report }) => ({
    file,
    strict: report.run?.strict === true,
    ...(report.outcome ?? {
      conclusive: false,
      interrupted: false,
      exit: 4,
      reason: 'It does not say how it ended.',
    }),
  }));
  const interrupted = all.some((one) => one.interrupted);
  const doubtful = all.find(({ conclusive }) => !conclusive);
  const hasExit = (exit: number): boolean => all.some((one) => one.exit === exit);
  const bad = totals.fail + totals.stale + (all.some(({ strict }) => strict) ? totals.warn : 0);
  const exit = hasExit(70) ? 70 : hasExit(3) ? 3 : interrupted ? 4 : bad > 0 ? 1 : doubtful ? 4 : 0;
  return {
    conclusive: doubtful === undefined,
    interrupted,
    exit,
    ...(doubtful ? { reason: `${doubtful.file}: ${doubtful.reason ?? 'see there.'}` } : {}),
  };
}

function askedOf(all: readonly ReportFile[]): RunAsked | undefined {
  const runs = all.flatMap(({ run }) => (run ? [run] : []));
  const [first] = runs;
  if (first === undefined) return undefined;
  const union = (lists: readonly (readonly string[])[]): string[] =>
    lists.some((list) => list.length === 0) ? [] : distinct(lists.flat());
  return {
    ...first,
    include: union(runs.map(({ include }) => include)),
    exclude: first.exclude.filter((glob) => runs.every(({ exclude }) => exclude.includes(glob))),
    checks: union(runs.map(({ checks }) => checks)),
  };
}

/** Shards that differ in their checks have chosen the same operations. */
function chosenOf(all: readonly ReportFile[]): number {
  const chosen = all.map(({ operations }) => operations.chosen);
  const selections = new Set(all.map(({ run }) => JSON.stringify([run?.include, run?.exclude])));
  return selections.size === 1 ? Math.max(...chosen) : chosen.reduce((sum, n) => sum + n, 0);
}

function seenOf(all: readonly ReportFile[]): RunSummary['seen'] {
  const found = new Map<string, { operation: string; roots: string[]; fields: string[] }>();
  for (const { operation, roots, fields } of all.flatMap(({ seen }) => seen)) {
    const known = found.get(operation);
    found.set(operation, {
      operation,
      roots: distinct([...(known?.roots ?? []), ...roots]),
      fields: distinct([...(known?.fields ?? []), ...fields]),
    });
  }
  return [...found.values()];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
