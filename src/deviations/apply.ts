import type { Finding, Result } from '../engine/events.js';
import { familyOf } from '../problems/causes.js';
import { Problems } from '../problems/problems.js';
import { matcher } from '../representation/glob.js';
import type { DeviationEntry } from './file.js';

export interface Known {
  readonly deviations: readonly DeviationEntry[];
  /** Ids of problems of an earlier report: what was there before does not fail. */
  readonly baseline?: ReadonlySet<string>;
  /** Versions that the target lists, oldest first. */
  readonly versions: readonly string[];
  /** The day, `2026-11-30`. */
  readonly today: string;
}

/** An entry with what it matches. */
interface Entry {
  readonly said: DeviationEntry;
  readonly isExpired: boolean;
  readonly ofRow: (result: Result) => boolean;
  readonly ofFinding: (result: Result, finding: Finding) => boolean;
}

/**
 * Rows in which known departures are deviations. Findings that no entry covers stay as they are. An entry that covers nothing
 * although what it is about was judged and held, or that has expired, is a row of its own: stale. Pure.
 */
export function applyDeviations(results: readonly Result[], known: Known): Result[] {
  const problems = new Problems();
  for (const result of results) problems.add(result);
  problems.all();
  const entries = known.deviations
    .filter(({ versions }) => versions === undefined || versions.includes(known.versions.at(-1) ?? ''))
    .map((said) => entryOf(said, problems, known.today));
  /** The first row in which an entry happens. */
  const happened = new Map<Entry, Result>();
  const rows = results.map((result) => {
    if (result.findings.length === 0 || result.verdict === 'blocked') return result;
    const left: Finding[] = [];
    let why: string | undefined;
    for (const finding of result.findings) {
      const entry = entries.find(({ ofFinding }) => ofFinding(result, finding));
      if (entry && !happened.has(entry)) happened.set(entry, result);
      const isOld = known.baseline?.has(problems.idOf(result, finding) ?? '') === true;
      if (entry && !entry.isExpired) why ??= `${entry.said.reason} (${entry.said.reference})`;
      else if (isOld) why ??= 'It is in the baseline.';
      else left.push(finding);
    }
    if (why === undefined) return result;
    if (left.length === 0) return { ...result, verdict: 'deviation' as const, reason: why };
    const isHard = result.level === 'MUST' && left.some(({ disputed }) => disputed === undefined);
    return { ...result, verdict: isHard ? ('fail' as const) : ('warn' as const), findings: left };
  });
  return [...rows, ...entries.flatMap((entry) => staleOf(entry, happened.get(entry), results))];
}

function entryOf(said: DeviationEntry, problems: Problems, today: string): Entry {
  const { problem, check, operation, location, expires } = said;
  const ofCheck = check === undefined ? undefined : matcher([check]);
  const ofOperation = matcher([operation ?? '*']);
  const ofLocation = location === undefined ? undefined : matcher([location]);
  const family = problem?.replace(/-[0-9a-f]{8}$/, '');
  const ofRow = (result: Result): boolean =>
    ofOperation(result.operation) && (ofCheck ? ofCheck(result.check) : familyOf(result.check) === family);
  return {
    said,
    isExpired: expires !== undefined && expires < today,
    ofRow,
    ofFinding: (result, finding) =>
      problem === undefined
        ? ofRow(result) &&
          (ofLocation === undefined || ofLocation(finding.location) || ofLocation(finding.place))
        : problems.idOf(result, finding) === problem && ofOperation(result.operation),
  };
}

/** The row of an entry that is of no use any more; none where what it is about could not be judged. */
function staleOf(
  { said, isExpired, ofRow }: Entry,
  happens: Result | undefined,
  results: readonly Result[],
): Result[] {
  if (happens && !isExpired) return [];
  const showed = new Set(said.shownBy);
  const row =
    happens ??
    results.find(
      (result) =>
        ofRow(result) &&
        (showed.size === 0 || showed.has(result.operation)) &&
        result.observations > 0 &&
        result.verdict === 'pass',
    );
  if (row === undefined) return [];
  const why = isExpired
    ? `The deviation has expired on ${said.expires}`
    : 'The deviation does not happen any more, remove it';
  return [
    {
      operation: row.operation,
      area: row.area,
      variant: `deviation ${said.problem ?? said.check}`,
      check: row.check,
      requirement: row.requirement,
      level: row.level,
      verdict: 'stale',
      findings: [],
      reason: `${why}: ${said.reason} (${said.reference})`,
      observations: row.observations,
    },
  ];
}
