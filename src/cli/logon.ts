import { Command, Option } from 'commander';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import { secretsOf } from '../library/secrets.js';
import { type CredentialFlags, credentialsOf } from './credentials.js';
import { EXIT, UsageError } from './exit.js';
import { type NetworkFlags, networkOf, networkOptions } from './network.js';
import { checkUrl } from './run-flags.js';
import type { Terminal } from './terminal.js';
import { lines } from './text.js';
import { tlsOf } from './tls.js';

interface LogonFlags extends CredentialFlags, NetworkFlags {
  readonly target?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
}

/** `logon`: opens a session and prints its id, for the curl lines of findings. The session is left open. */
export function logonCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('logon')
    .description('open a logon session and print its id: export EM_SESSION=$(em-conformance logon ...)')
    .option('--target <url>', 'URL of the Enterprise Manager (or EM_URL)')
    .option('--username <name>', 'account to log on with (or EM_USERNAME)')
    .option('--password-env <name>', 'environment variable that holds the password (default: EM_PASSWORD)')
    .addOption(new Option('--password-file <file>', 'file that holds the password').conflicts('passwordEnv'))
    .addOption(
      new Option('--password-stdin', 'read the password from standard input').conflicts([
        'passwordEnv',
        'passwordFile',
      ]),
    )
    .addOption(new Option('--ca <file>', 'PEM file with the certificates to trust').conflicts('insecure'))
    .option('--insecure', 'accept any TLS certificate')
    .action(async (flags: LogonFlags) => done(await execute(flags, io)));
  for (const option of networkOptions()) command.addOption(option);
  return command;
}

async function execute(flags: LogonFlags, io: Terminal): Promise<number> {
  const target = flags.target ?? (io.env.EM_URL || undefined);
  if (target === undefined) throw new UsageError('Give the target with --target URL or EM_URL.');
  checkUrl(target);
  const where = { credentials: await credentialsOf(flags, io), network: networkOf(flags, target) };
  const { logOn } = await import('../engine/log-on.js');
  try {
    io.out(lines([await logOn({ target, ...where, ...tlsOf(flags) })]));
    return EXIT.conforms;
  } catch (error) {
    if (!(error instanceof UnreachableError || error instanceof LogonRefusedError)) throw error;
    io.err(lines([secretsOf(where).redact(error.message)]));
    return EXIT.unreachable;
  }
}
