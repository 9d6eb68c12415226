import { Command } from 'commander';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';
import { lines } from './text.js';

/** `explain`: what a check, requirement, operation, fault, or problem of the last run is, with the documentation page. */
export function explainCommand(io: Terminal): Command {
  return new Command('explain')
    .description('explain a check, requirement, operation, fault, or problem of a run')
    .argument('<id>', 'as the reports and em-conformance list name it')
    .option('--out <dir>', 'directory with the reports of the run', 'reports')
    .action(async (id: string, { out }: { readonly out: string }) => {
      const [{ explanationOf, similarIds }, { problemIds, problemLines }] = await Promise.all([
        import('./explanation.js'),
        import('./explain-problem.js'),
      ]);
      const text = explanationOf(id) ?? problemLines(id, out);
      if (text === undefined) {
        const similar = similarIds(id, problemIds(out));
        const hint = similar.length > 0 ? `Did you mean ${similar.join(', ')}?` : 'See em-conformance list.';
        throw new UsageError(
          `There is no check, requirement, operation or fault "${id}", and no such problem in ${out}. ${hint}`,
        );
      }
      io.out(lines(text));
    });
}
