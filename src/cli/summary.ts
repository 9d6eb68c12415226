import path from 'node:path';
import pc from 'picocolors';
import { VERDICTS } from '../engine/events.js';
import type { Gravity, Problem } from '../problems/problem.js';
import { answerOf, conformingOf, statesOf } from '../report/answer.js';
import { headOf } from '../report/json.js';
import { verdictOfRun } from '../report/outcome.js';
import type { RedactedSummary, ReportOptions } from '../report/reporter.js';
import type { Terminal } from './terminal.js';
import { json, own, type Text, text } from './text.js';

/** Problems that are told; the rest are counted. */
const MOST_PROBLEMS = 10;

/** Limits and notes that are told. */
const MOST_REMARKS = 3;

/** Signs that do without colour, and the colour beside them. */
const SIGNS: Readonly<Record<Gravity, readonly [sign: string, colour: 'red' | 'yellow']>> = {
  fail: ['✗', 'red'],
  stale: ['↻', 'red'],
  error: ['‼', 'red'],
  warn: ['!', 'yellow'],
};

const WORDS: Readonly<Record<Gravity, string>> = {
  fail: 'fail',
  stale: 'stale',
  error: 'not judged',
  warn: 'warnings',
};

export interface SummaryOptions {
  readonly summary: RedactedSummary;
  readonly options: ReportOptions;
  /** Paths of the reports that were written. */
  readonly written: readonly string[];
  readonly out: string;
  /** Every problem, with what was expected and what came. */
  readonly verbose: boolean;
}

/**
 * What a run comes to, for people: the verdict, the problems, worst first, and figures; 40 lines at most unless all is asked
 * for. The summary is redacted, so that nothing of it can tell a secret.
 */
export function summaryText(io: Pick<Terminal, 'colours' | 'columns'>, job: SummaryOptions): Text {
  const { summary, options, written, out, verbose } = job;
  const colour = pc.createColors(io.colours);
  const { problems, target, totals, operations, limits, notes, durationMs, depth } = summary;
  const { outcome, asked, strict = false } = options;
  const paint = outcome?.exit === 0 ? colour.green : outcome?.exit === 1 ? colour.red : colour.yellow;
  const verdict = verdictOfRun(summary, options) ?? '';
  const told = verbose ? problems : problems.slice(0, MOST_PROBLEMS);
  const answer = answerOf(summary, options);
  const clean = conformingOf(answer, summary);
  const remarks = [...limits, ...notes];
  const rows = VERDICTS.filter((v) => totals[v] > 0).map((v) => `${totals[v]} ${v}`);
  const line = (words: string): Text => text`${fitted(words, io.columns)}\n`;
  return joined([
    text`${own(paint(colour.bold(text`${verdict}`.safe)))}\n`,
    line(
      [
        target.url,
        asked?.readOnly === false ? 'with changes' : 'read-only',
        ...(asked ? [`as ${asked.account}`, selectionOf(asked)] : []),
        ...(depth === 'standard' ? [] : [`depth ${depth}`]),
        ...(strict ? ['strict'] : []),
      ].join(' · '),
    ),
    own('\n'),
    line(headline(problems)),
    ...told.flatMap((problem) => problemLines(problem, io, colour, verbose)),
    ...(told.length < problems.length
      ? [line(`  … and ${problems.length - told.length} more; see the reports.`)]
      : []),
    own(problems.length > 0 ? '\n' : ''),
    line(
      `Operations    ${operations.observed} of ${operations.chosen} observed, ${clean} without a complaint${operations.chosen < operations.contract ? ` (${operations.contract} in the contract)` : ''}`,
    ),
    line(`Requirements  ${statesOf(answer)}`),
    line(`Rows          ${rows.join(' · ') || 'no cases'}`),
    line(`Took          ${(durationMs / 1000).toFixed(1)} s`),
    ...remarks.slice(0, verbose ? undefined : MOST_REMARKS).map((remark) => text`Note          ${remark}\n`),
    ...(remarks.length > MOST_REMARKS && !verbose
      ? [line(`… and ${remarks.length - MOST_REMARKS} more notes`)]
      : []),
    ...(written.length > 0
      ? [text`Reports       ${written.map((file) => path.basename(file)).join(', ')} in ${out}\n`]
      : []),
    ...(problems[0] ? [text`More on one   em-conformance explain ${problems[0].id} --out ${out}\n`] : []),
  ]);
}

/** The outcome as one JSON document: what report.json has, without rows. */
export function summaryJson({ summary, options, written }: Omit<SummaryOptions, 'verbose' | 'out'>): Text {
  const {
    seen: _seen,
    operations,
    requirements,
    ...head
  } = headOf(summary, options, answerOf(summary, options));
  const { each: _each, ...operationCounts } = operations;
  const { each: _requirements, ...requirementCounts } = requirements;
  return json({ ...head, operations: operationCounts, requirements: requirementCounts, files: written });
}

function headline(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const of = (['fail', 'stale', 'error', 'warn'] as const).flatMap((gravity) => {
    const n = problems.filter((problem) => problem.gravity === gravity).length;
    return n > 0 ? [`${n} ${gravity === 'warn' && n === 1 ? 'warning' : WORDS[gravity]}`] : [];
  });
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: ${of.join(', ')}`;
}

function problemLines(
  problem: Problem,
  { columns }: Pick<Terminal, 'columns'>,
  colour: ReturnType<typeof pc.createColors>,
  verbose: boolean,
): Text[] {
  const { gravity, sentence, level, requirement, operations, count, id, exemplar } = problem;
  const [sign, shade] = SIGNS[gravity];
  const [first = '', ...others] = operations;
  const where = others.length > 0 ? `${first} and ${others.length} more` : first;
  const { finding } = exemplar;
  const held = problem.disputed === undefined ? level : `${level} (disputed)`;
  return [
    text`  ${own(colour[shade](sign))} ${fitted(sentence, columns && columns - 4)}\n`,
    text`    ${fitted(`${held} ${requirement} · ${where} · ${count} × · ${id}`, columns && columns - 4)}\n`,
    ...(verbose && finding
      ? [
          text`    expected ${finding.expected}, got ${finding.actual} at ${finding.location}\n`,
          text`    ${finding.curl}\n`,
          ...(finding.against ? [text`    held to ${finding.against.curl}\n`] : []),
        ]
      : []),
  ];
}

function selectionOf({ include, exclude, checks }: NonNullable<ReportOptions['asked']>): string {
  const chosen = [
    ...include,
    ...exclude.map((glob) => `not ${glob}`),
    ...checks.map((glob) => `check ${glob}`),
  ];
  return chosen.length > 0 ? chosen.join(', ') : 'everything';
}

/** A line that a terminal need not break. */
function fitted(words: string, columns: number | undefined): string {
  return columns === undefined || columns < 20 || words.length <= columns
    ? words
    : `${words.slice(0, columns - 1)}…`;
}

function joined(all: readonly Text[]): Text {
  return own(all.map(({ safe }) => safe).join(''));
}
