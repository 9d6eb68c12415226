import { FORMATS } from '../report/formats.js';
import type { ReportFile, ReportProblem } from '../report/report-file.js';

/** What is told of a problem of a run, in lines. */
export function problemLines(problem: ReportProblem, { run, startedAt, target }: ReportFile): string[] {
  const { id, gravity, sentence, checks, requirement, level, page, place, count, disputed } = problem;
  const { operations, variants, exemplar } = problem;
  const { finding } = exemplar;
  return [
    `Problem ${id} (${gravity}) of the run at ${target.url} from ${startedAt}`,
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
