import { Command } from 'commander';
import { UsageError } from './exit.js';
import type { Terminal } from './terminal.js';
import { lines } from './text.js';

/** `explain`: what a check, requirement, operation or fault is, with the address of its documentation page. */
export function explainCommand(io: Terminal): Command {
  return new Command('explain')
    .description('explain a check, requirement, operation or fault')
    .argument('<id>', 'as the reports and em-conformance list name it')
    .action(async (id: string) => {
      const { explanationOf } = await import('./explanation.js');
      const text = explanationOf(id);
      if (text === undefined)
        throw new UsageError(
          `There is no check, requirement, operation or fault "${id}"; see em-conformance list.`,
        );
      io.out(lines(text));
    });
}
