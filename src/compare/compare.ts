import { createHash } from 'node:crypto';
import type { ReportFile, ReportProblem } from '../report/report-file.js';
import { answerChanges } from './answer-changes.js';
import { type Change, type ChangeKind, KINDS, SEVERITIES, type Severity } from './changes.js';
import { type Found, nameChanges, typeChanges } from './shape-changes.js';

/** What two reports come to. */
export type Comparison =
  | { readonly changes: readonly Change[] }
  /** Sentences that say why nothing can be concluded. */
  | { readonly incomparable: readonly string[] };

/** Severities that the user gives, by kind or by id of a change. */
export type Overrides = Readonly<Record<string, Severity>>;

/** Milliseconds by which the median of an operation must grow before it is told, and requests that make a median. */
const SLOWER_MS = 500;
const LEAST_REQUESTS = 5;

/**
 * What has changed from one run to another: pure, the same reports give the same changes. Targets with other things in
 * them compare: what one side had nothing of is not compared.
 */
export function compare(before: ReportFile, after: ReportFile, overrides: Overrides = {}): Comparison {
  const incomparable = [...whyNot(before, 'before'), ...whyNot(after, 'after'), ...unequal(before, after)];
  if (incomparable.length > 0) return { incomparable };
  const found = [
    ...versionChanges(before, after),
    ...nameChanges(before.shapes, after.shapes),
    ...answerChanges(before.shapes, after.shapes),
    ...typeChanges(before.shapes, after.shapes),
    ...problemChanges(before, after),
    ...timeChanges(before, after),
  ];
  const changes = gathered(found, overrides);
  return { changes: changes.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)) };
}

function* whyNot({ outcome, totals }: ReportFile, side: string): Generator<string> {
  if (outcome === undefined) yield `The run ${side} does not say how it ended.`;
  else if (!outcome.conclusive)
    yield `The run ${side} is not conclusive: ${outcome.reason ?? (outcome.interrupted ? 'it was interrupted.' : 'see its report.')}`;
  if (totals.pass === 0) yield `The run ${side} has seen nothing that holds.`;
}

/** What was asked for must be the same: what only one run looked at would look like a change. */
function* unequal(before: ReportFile, after: ReportFile): Generator<string> {
  if (before.depth !== after.depth)
    yield `The runs looked ${before.depth} and ${after.depth} deep (--depth).`;
  if (before.contract.edition !== after.contract.edition)
    yield `The runs judged by other editions of the contract: ${before.contract.edition} and ${after.contract.edition}.`;
  const [was, is] = [before.run, after.run];
  if (was === undefined || is === undefined) {
    if (was !== is) yield 'Only one of the runs says what was asked for.';
    return;
  }
  const named = {
    account: 'accounts',
    apiVersion: 'API versions (--api-version)',
    include: 'selections (--include)',
    exclude: 'selections (--exclude)',
    checks: 'checks (--check)',
    writes: 'permissions (--allow-writes)',
    actions: 'permissions (--allow-actions)',
  } as const;
  for (const [key, what] of Object.entries(named) as [keyof typeof named, string][])
    if (String(was[key]) !== String(is[key]))
      yield `The runs had other ${what}: ${String(was[key]) || 'none'} and ${String(is[key]) || 'none'}.`;
}

function* versionChanges({ target: was }: ReportFile, { target: is }: ReportFile): Generator<Found> {
  for (const version of was.versions)
    if (!is.versions.includes(version))
      yield { kind: 'version-gone', subject: version, before: 'offered', after: 'not offered' };
  for (const version of is.versions)
    if (!was.versions.includes(version))
      yield { kind: 'version-appeared', subject: version, before: 'not offered', after: 'offered' };
}

/** Problems by their ids, where the operations that show them were looked at on both sides. */
function* problemChanges(before: ReportFile, after: ReportFile): Generator<Found> {
  const [was, is] = [byId(before), byId(after)];
  const [looked, looks] = [observedBy(before), observedBy(after)];
  // That JSON names are others is told as a change of its own.
  const isTold = ({ check }: ReportProblem): boolean => check === 'json-names';
  for (const [id, problem] of is)
    if (!was.has(id) && !isTold(problem) && problem.operations.some((o) => looked.has(o)))
      yield {
        kind: problem.gravity === 'warn' ? 'warning-new' : 'problem-new',
        subject: id,
        before: 'held',
        after: problem.sentence,
      };
  for (const [id, problem] of was)
    if (!is.has(id) && !isTold(problem) && problem.operations.some((o) => looks.has(o)))
      yield { kind: 'problem-gone', subject: id, before: problem.sentence, after: 'holds' };
  for (const [id, problem] of is) {
    const earlier = was.get(id);
    if (earlier?.gravity === 'warn' && problem.gravity !== 'warn')
      yield { kind: 'problem-new', subject: id, before: 'a warning', after: problem.sentence };
  }
}

function byId({ problems }: ReportFile): Map<string, ReportProblem> {
  return new Map(problems.map((problem) => [problem.id, problem]));
}

function observedBy({ operations }: ReportFile): Set<string> {
  return new Set(operations.each.filter(({ observed }) => observed).map(({ id }) => id));
}

function* timeChanges(before: ReportFile, after: ReportFile): Generator<Found> {
  const earlier = new Map(before.operations.each.map(({ id, times }) => [id, times]));
  for (const { id, times } of after.operations.each) {
    const was = earlier.get(id);
    if (was === undefined || times === undefined) continue;
    if (Math.min(was.requests, times.requests) < LEAST_REQUESTS) continue;
    if (times.medianMs < 2 * was.medianMs || times.medianMs - was.medianMs < SLOWER_MS) continue;
    yield {
      kind: 'slower',
      subject: id,
      before: milliseconds(was.medianMs),
      after: milliseconds(times.medianMs),
    };
  }
}

function milliseconds(ms: number): string {
  return `${Math.round(ms)} ms`;
}

/** Changes of one kind, subject and content are one, wherever they show. */
function gathered(found: readonly Found[], overrides: Overrides): Change[] {
  const changes = new Map<string, Change & { readonly where: string[] }>();
  for (const { kind, subject, before, after, where } of found) {
    const key = [kind, subject, before, after].join('\n');
    const known = changes.get(key);
    if (known !== undefined) {
      if (where !== undefined && !known.where.includes(where)) known.where.push(where);
      continue;
    }
    const id = idOf(kind, `${subject}\n${before}\n${after}`);
    const severity = overrides[id] ?? overrides[kind] ?? KINDS[kind].severity;
    changes.set(key, {
      id,
      kind,
      severity,
      subject,
      before,
      after,
      where: where === undefined ? [] : [where],
    });
  }
  return [...changes.values()];
}

/** Numbers of instances are no part of what a change is. */
function idOf(kind: ChangeKind, what: string): string {
  const stable = what.replaceAll(/^(in (?:all|none) of) \d+$/gm, '$1 #');
  return `${kind}-${createHash('sha256').update(stable).digest('hex').slice(0, 8)}`;
}
