import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { EXAMPLES } from './examples.js';
import { exitOf } from './exit.js';
import { type Terminal, terminal } from './terminal.js';
import { lines, own, type Text } from './text.js';

type Make = (io: Terminal, done: (exit: number) => void) => Command;

/** The commands, in the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<Make>>> = {
  run: async () => (await import('./run.js')).runCommand,
  recheck: async () => (await import('./recheck.js')).recheckCommand,
  compare: async () => (await import('./compare.js')).compareCommand,
  merge: async () => (await import('./merge.js')).mergeCommand,
  validate: async () => (await import('./validate.js')).validateCommand,
  logon: async () => (await import('./logon.js')).logonCommand,
  sweep: async () => (await import('./sweep.js')).sweepCommand,
  config: async () => (await import('./config-show.js')).configCommand,
  mock: async () => (await import('./mock.js')).mockCommand,
  list: async () => (await import('./list.js')).listCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  coverage: async () => (await import('./coverage.js')).coverageCommand,
  completion: async () => (await import('./completion.js')).completionCommand,
};

/** Columns of the help. */
const WIDTH = 80;

/** Runs the command line; the result is the exit code of the process. */
export async function main(argv: readonly string[], io: Terminal = terminal()): Promise<number> {
  let code = 0;
  const done = (exit: number): void => {
    code = exit;
  };
  const program = await programOf(io, done, argv[0]);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const exit = exitOf(error);
    if (exit.message) io.err(lines(exit.message.split('\n')));
    return exit.code;
  }
  return code;
}

/**
 * The commands.
 *
 * @param asked name of the one that is asked for, with which no other is loaded
 */
export async function programOf(io: Terminal, done: (exit: number) => void, asked = ''): Promise<Command> {
  const program = new Command('em-conformance')
    .description('Contract tests and a conformance suite for the REST API of Veeam Backup Enterprise Manager')
    .version(version())
    .configureOutput({
      writeOut: (words) => io.out(own(words)),
      writeErr: (words) => io.err(printed(words)),
      getOutHelpWidth: () => Math.min(io.columns ?? WIDTH, WIDTH),
    })
    // Beside the longest options there is little room for what they are.
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride()
    .showHelpAfterError(
      '(em-conformance --help lists commands, em-conformance COMMAND --help the options of one)',
    );
  // Only what is asked for is loaded: all of it takes longer than the mock takes to start.
  const isAlone = Object.hasOwn(COMMANDS, asked) && asked !== 'completion';
  for (const [name, load] of Object.entries(COMMANDS)) {
    if (isAlone && name !== asked) continue;
    const command = (await load())(io, done).copyInheritedSettings(program);
    const examples = EXAMPLES.get(name);
    program.addCommand(
      examples === undefined
        ? command
        : command.addHelpText('after', ['', 'Examples:', ...examples.map((line) => `  ${line}`)].join('\n')),
    );
  }
  return program;
}

/** What commander says of a mistake, which repeats what was typed. */
function printed(words: string): Text {
  return lines(words.replace(/\n$/, '').split('\n'));
}

function version(): string {
  return (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version;
}
