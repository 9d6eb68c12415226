import { Command } from 'commander';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import { secretsOf } from '../library/secrets.js';
import { type AccessFlags, accessOf, accessOptions } from './access.js';
import { configurable } from './config.js';
import { EXIT } from './exit.js';
import type { Terminal } from './terminal.js';
import { lines } from './text.js';

/** `logon`: opens a session and prints its id, for the curl lines of findings. The session is left open. */
export function logonCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('logon')
    .description('open a logon session and print its id: export EM_SESSION=$(em-conformance logon ...)')
    .action(async (flags: AccessFlags) => done(await execute(flags, io)));
  return configurable(command, io, accessOptions());
}

async function execute(flags: AccessFlags, io: Terminal): Promise<number> {
  const where = await accessOf(flags, io);
  const { logOn } = await import('../engine/log-on.js');
  try {
    io.out(lines([await logOn(where)]));
    return EXIT.conforms;
  } catch (error) {
    if (!(error instanceof UnreachableError || error instanceof LogonRefusedError)) throw error;
    io.err(lines([secretsOf(where).redact(error.message)]));
    return EXIT.unreachable;
  }
}
