import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { coverageCommand } from './coverage.js';
import { exitOf } from './exit.js';
import { explainCommand } from './explain.js';
import { listCommand } from './list.js';
import { mockCommand } from './mock.js';
import { runCommand } from './run.js';
import { sweepCommand } from './sweep.js';
import { type Terminal, terminal } from './terminal.js';

/** Runs the command line; the result is the exit code of the process. */
export async function main(argv: readonly string[], io: Terminal = terminal()): Promise<number> {
  let code = 0;
  const done = (exit: number): void => {
    code = exit;
  };
  const program = new Command('em-conformance')
    .description('Contract tests and a conformance suite for the REST API of Veeam Backup Enterprise Manager')
    .version(version())
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride()
    .showHelpAfterError('(em-conformance --help lists commands and options)');
  for (const command of [
    runCommand(io, done),
    sweepCommand(io, done),
    mockCommand(io, done),
    listCommand(io),
    explainCommand(io),
    coverageCommand(io),
  ]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const exit = exitOf(error);
    if (exit.message) io.err(`${exit.message}\n`);
    return exit.code;
  }
  return code;
}

function version(): string {
  return (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version;
}
