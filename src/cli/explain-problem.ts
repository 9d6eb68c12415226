import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from '../report/formats.js';
import type { ReportFile, ReportProblem } from '../report/report-file.js';

/** The problem of that id in the report of a run, in lines; undefined where there is no such report, or no such problem. */
export function problemLines(id: string, out: string): string[] | undefined {
  const report = reportIn(out);
  const problem = report?.problems?.find((one) => one.id === id);
  return report && problem ? describe(problem, report) : undefined;
}

/** Ids of the problems in the report of a run; none where there is none. */
export function problemIds(out: string): string[] {
  return (reportIn(out)?.problems ?? []).map(({ id }) => id);
}

function reportIn(out: string): Partial<ReportFile> | undefined {
  try {
    return JSON.parse(readFileSync(path.join(out, FORMATS.json.file), 'utf8')) as Partial<ReportFile>;
  } catch {
    return undefined;
  }
}

function describe(problem: ReportProblem, { run, startedAt, target }: Partial<ReportFile>): string[] {
  const { id, gravity, sentence, checks, requirement, level, page, place, count, disputed } = problem;
  const { operations, variants, exemplar } = problem;
  const { finding } = exemplar;
  return [
    `Problem ${id} (${gravity}) of the run at ${target?.url ?? '?'} from ${startedAt ?? '?'}`,
    sentence,
    `Requirement ${requirement} (${level}), judged by ${checks.join(', ')}`,
    ...(page === undefined ? [] : [`Documentation: ${page}`]),
    ...(disputed === undefined ? [] : [`Disputed: ${disputed}`]),
    `Shown ${count} times${place === '' ? '' : `, at ${place}`}`,
    `Operations: ${operations.join(', ')}`,
    `Variants: ${variants.join(', ')}`,
    ...(finding
      ? [
          `For example: ${exemplar.operation} ${exemplar.variant}, entry ${finding.exchange} of ${FORMATS.har.file}`,
          `  ${finding.message}`,
          `  location ${finding.location}`,
          `  expected ${finding.expected}`,
          `  actual   ${finding.actual}`,
          ...(run?.shell ?? []).map((line) => `  ${line}`),
          `  ${finding.curl}`,
          ...(finding.against
            ? [`held to entry ${finding.against.exchange} of it:`, `  ${finding.against.curl}`]
            : []),
        ]
      : [`First at ${exemplar.operation} ${exemplar.variant}`]),
  ];
}
