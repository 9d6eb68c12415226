import { pageAddress } from '../contract/types.js';
import { VERDICTS } from '../engine/events.js';
import type { Problem } from '../problems/problem.js';
import { answerOf, statesOf } from './answer.js';
import { FORMATS } from './formats.js';
import { code, escaped } from './markdown-text.js';
import { verdictOfRun } from './outcome.js';
import type { RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** Characters of the whole: pull requests and step summaries take no more (GitHub: 65,535 of a comment). */
const MOST = 58_000;

/** Characters of a line for a shell, which is of no use in part. */
const LONGEST_LINE = 2000;

const SIGNS = { fail: '❌', stale: '♻️', error: '⛔', warn: '⚠️' } as const;

/** summary.md: the answer for a pull request, or for the summary of a step. */
export const markdown: Reporter = {
  ...FORMATS.markdown,
  *render(summary, options) {
    let left = MOST;
    let told = 0;
    for (const piece of head(summary, options)) {
      left -= piece.length;
      yield piece;
    }
    for (const problem of summary.problems) {
      const piece = section(problem, options);
      if (piece.length > left) break;
      left -= piece.length;
      told += 1;
      yield piece;
    }
    const more = summary.problems.length - told;
    if (more > 0) yield `\n${more} more problems stand in report.html.\n`;
  },
};

function* head(summary: RedactedSummary, options: ReportOptions): Generator<string> {
  const { problems, operations, totals, target, suite, durationMs } = summary;
  const rows = VERDICTS.filter((v) => totals[v] > 0).map((v) => `${totals[v]} ${v}`);
  yield `## ${escaped(verdictOfRun(summary, options) ?? 'Conformance')}\n\n`;
  yield `${code(target.url)} · ${options.asked?.readOnly === false ? 'with changes' : 'read-only'} · ${escaped(suite.name)} ${escaped(suite.version)} · ${(durationMs / 1000).toFixed(1)} s\n\n`;
  yield '| | |\n|---|---|\n';
  yield `| Problems | ${problems.length} |\n`;
  yield `| Operations | ${operations.observed} of ${operations.chosen} observed |\n`;
  yield `| Requirements | ${statesOf(answerOf(summary, options))} |\n`;
  yield `| Rows | ${rows.join(', ')} |\n\n`;
  for (const remark of [...(options.limits ?? []), ...summary.notes].slice(0, 10))
    yield `- ${escaped(remark)}\n`;
}

function section(problem: Problem, { catalogue }: ReportOptions): string {
  const { gravity, sentence, level, requirement, operations, count, id, exemplar, disputed } = problem;
  const page = catalogue?.requirements.find((r) => r.id === requirement)?.page;
  const named = page === undefined ? code(requirement) : `[${escaped(requirement)}](${pageAddress(page)})`;
  const [first = '', ...others] = operations;
  const where = others.length > 0 ? `${code(first)} and ${others.length} more` : code(first);
  const { finding } = exemplar;
  const example = finding
    ? [
        `- expected ${code(finding.expected)}`,
        `- actual ${code(finding.actual)}`,
        `- place ${code(finding.location)}`,
        `- ${code(finding.curl, LONGEST_LINE)}`,
        ...(finding.against ? [`- held to ${code(finding.against.curl, LONGEST_LINE)}`] : []),
      ].join('\n')
    : '';
  return `
<details><summary>${SIGNS[gravity]} ${escaped(sentence)}</summary>

${level} ${named} · ${where} · ${count} × · ${code(id)}${disputed === undefined ? '' : `\n\nDisputed: ${escaped(disputed)}`}

${example}

</details>
`;
}
