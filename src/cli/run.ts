import { Command } from 'commander';
import { tryDirectory } from '../report/directory.js';
import { selectFormats } from '../report/formats.js';
import { accessOf } from './access.js';
import { check } from './check-target.js';
import { configurable } from './config.js';
import { restoreOperatorOf } from './credentials.js';
import { departuresOf } from './departures.js';
import { estateOf } from './estate.js';
import { checkFaults } from './faults.js';
import { tryHistory } from './history.js';
import { likenessOf } from './mock-options.js';
import { isLoopback } from './network.js';
import { opinionOf } from './opinion.js';
import {
  DOCUMENTED_IDLE_MINUTES,
  idleOf,
  MOCK_IDLE_MINUTES,
  type RunFlags,
  selectionOf,
  targetOf,
  waitFor,
} from './run-flags.js';
import { runOptions } from './run-options.js';
import type { Terminal } from './terminal.js';
import { own } from './text.js';
import { MOCK_TASK_DELAY } from './writes.js';

/** `run`: checks a target, or the mock that it starts itself. */
export function runCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('run')
    .description('check a target; without --target the mock is started and checked')
    .addHelpText(
      'after',
      `
Every option can stand in em-conformance.config.yaml, for all targets or one of
them. What counts, first to last: command line, environment (EM_URL,
EM_USERNAME), target, what holds for all, default. --no- and the name of an
option turns off what the file turns on; em-conformance config show says what a
run goes by.`,
    )
    .action(async (flags: RunFlags, command: Command) => done(await execute(flags, command, io)));
  return configurable(command, io, runOptions());
}

/** Reports that are in every bundle. */
const IN_BUNDLES = ['json', 'statement', 'badge'];

async function execute(flags: RunFlags, command: Command, io: Terminal): Promise<number> {
  // Whatever cannot be obeyed is refused before the first request.
  const url = targetOf(flags, command);
  const bundled = flags.bundle === undefined ? [] : IN_BUNDLES;
  const formats = selectFormats([...flags.reporters.split(','), ...bundled]);
  if (flags.history !== undefined && !flags.dryRun) await tryHistory(flags.history, formats);
  const selection = await selectionOf(flags);
  const departures = await departuresOf(flags);
  const opinion = await opinionOf(flags, io);
  const job = { flags, formats, selection, departures, io, opinion };
  if (url === undefined) {
    await checkFaults(flags.fault);
    if (!flags.dryRun) await tryDirectory(flags.out, formats);
    const idle = idleOf(flags, MOCK_IDLE_MINUTES);
    const { startMock } = await import('../mock/index.js');
    await using mock = await startMock({
      ...(await estateOf(flags)),
      ...likenessOf(flags),
      faults: flags.fault,
      taskDelay: MOCK_TASK_DELAY,
      accounts: [{ username: 'restore-operator', role: 'Restore Operator' }],
      ...(idle === undefined ? {} : { idleMinutes: idle }),
    });
    const { username, password } = mock;
    const [restoreOperator] = mock.accounts;
    return await check(job, {
      target: mock.url,
      credentials: { username, password },
      embedded: true,
      ...(restoreOperator ? { restoreOperator } : {}),
      ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
      ...(mock.ca ? { ca: mock.ca } : {}),
    });
  }
  const idle = idleOf(flags, DOCUMENTED_IDLE_MINUTES);
  const restoreOperator = restoreOperatorOf(flags, io);
  const where = {
    ...(await accessOf(flags, io)),
    ...(restoreOperator ? { restoreOperator } : {}),
    ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
  };
  if (!flags.dryRun) await tryDirectory(flags.out, formats);
  if (url.startsWith('http:') && !isLoopback(url))
    io.err(own('Warning: plain HTTP: the password and all else can be read on the way to the target.\n'));
  return await check(job, where);
}
