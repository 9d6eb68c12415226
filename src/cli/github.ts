import { appendFileSync } from 'node:fs';
import { GRAVITIES } from '../problems/problem.js';
import { markdown } from '../report/markdown.js';
import type { RedactedSummary, ReportOptions } from '../report/reporter.js';
import { shown } from '../representation/shown.js';
import type { Terminal } from './terminal.js';
import { own } from './text.js';

/** Annotations of one kind that GitHub shows of a step. */
const MOST = 10;

/**
 * What GitHub Actions shows of a run: problems as annotations (workflow commands), and the summary of the step. Does nothing
 * elsewhere.
 */
export function tellGitHub(io: Terminal, summary: RedactedSummary, options: ReportOptions): void {
  if (io.env.GITHUB_ACTIONS !== 'true') return;
  for (const gravity of GRAVITIES) {
    const command = gravity === 'warn' ? 'warning' : 'error';
    for (const { sentence, id, operations } of summary.problems
      .filter((p) => p.gravity === gravity)
      .slice(0, MOST)) {
      const title = property(`${operations[0] ?? 'run'}: ${id}`);
      io.err(own(`::${command} title=${title}::${data(sentence)}\n`));
    }
  }
  const file = io.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    appendFileSync(file, [...markdown.render(summary, options)].join(''));
  } catch (error) {
    io.err(own(`The summary of the step was not written: ${data(String(error))}\n`));
  }
}

/** Text of a workflow command: it ends at a line end, and a percent sign begins an escape. */
function data(text: string): string {
  return shown(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
