import path from 'node:path';
import { Command } from 'commander';
import { FORMATS } from '../report/formats.js';
import { UsageError } from './exit.js';
import { reportIn } from './files.js';
import type { Terminal } from './terminal.js';
import { lines } from './text.js';

/** `explain`: what a check, requirement, operation, fault, or problem of the last run is, with the documentation page. */
export function explainCommand(io: Terminal): Command {
  return new Command('explain')
    .description('explain a check, requirement, operation, fault, or problem of a run')
    .argument('<id>', 'as the reports and em-conformance list name it')
    .option('--out <dir>', 'directory with the reports of the run', 'reports')
    .action(async (id: string, { out }: { readonly out: string }) => {
      const [{ explanationOf, similarIds }, { problemLines }] = await Promise.all([
        import('./explanation.js'),
        import('./explain-problem.js'),
      ]);
      const explained = explanationOf(id);
      const report = explained
        ? undefined
        : await reportIn(path.join(out, FORMATS.json.file)).catch(() => undefined);
      const problem = report?.problems.find((one) => one.id === id);
      const text = explained ?? (report && problem ? problemLines(problem, report) : undefined);
      if (text === undefined) {
        const similar = similarIds(
          id,
          report?.problems.map((one) => one.id),
        );
        const hint = similar.length > 0 ? `Did you mean ${similar.join(', ')}?` : 'See em-conformance list.';
        throw new UsageError(
          `There is no check, requirement, operation or fault "${id}", and no such problem in ${out}. ${hint}`,
        );
      }
      io.out(lines(text));
    });
}
