import { Command, Option } from 'commander';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import type { Swept } from '../engine/sweep.js';
import { secretsOf } from '../library/secrets.js';
import { type CredentialFlags, credentialsOf } from './credentials.js';
import { EXIT, UsageError } from './exit.js';
import { readLedger } from './ledger.js';
import { type NetworkFlags, networkOf, networkOptions } from './network.js';
import { checkUrl } from './run-flags.js';
import type { Terminal } from './terminal.js';
import { lines, own } from './text.js';
import { tlsOf } from './tls.js';

interface SweepFlags extends CredentialFlags, NetworkFlags {
  readonly target?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly ledger?: string;
  readonly dryRun?: boolean;
}

/** `sweep`: takes away what a broken run has left at a target. */
export function sweepCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('sweep')
    .description(
      'delete what broken runs have left: what their ledger lists, and what bears the name of a run',
    )
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
    .option('--ledger <file>', 'ledger.jsonl of the run')
    .option('--dry-run', 'say what would be deleted, and delete nothing')
    .action(async (flags: SweepFlags) => done(await execute(flags, io)));
  for (const option of networkOptions()) command.addOption(option);
  return command;
}

async function execute(flags: SweepFlags, io: Terminal): Promise<number> {
  const target = flags.target ?? (io.env.EM_URL || undefined);
  if (target === undefined) throw new UsageError('Give the target with --target URL or EM_URL.');
  checkUrl(target);
  const entries = flags.ledger === undefined ? [] : readLedger(flags.ledger);
  const where = { credentials: await credentialsOf(flags, io), network: networkOf(flags, target) };
  const secrets = secretsOf(where);
  const { sweep } = await import('../engine/sweep.js');
  let swept: readonly Swept[];
  try {
    swept = await sweep(
      {
        target,
        ...where,
        ...tlsOf(flags),
        entries,
        ...(flags.dryRun ? { dryRun: true } : {}),
        onExchange: (exchange) => secrets.learn(exchange),
      },
      (one) => io.out(lines([secrets.redact(lineOf(one))])),
    );
  } catch (error) {
    if (!(error instanceof UnreachableError || error instanceof LogonRefusedError)) throw error;
    // It says what the target has answered, which may be what it was sent.
    io.err(lines([secrets.redact(error.message)]));
    return EXIT.unreachable;
  }
  if (swept.length === 0) io.err(own('Nothing to delete: no run has left anything.\n'));
  return swept.some((one) => one.outcome === 'kept') ? EXIT.findings : EXIT.conforms;
}

function lineOf({ outcome, name, url, reason }: Swept): string {
  return [outcome, name, url, reason].filter(Boolean).join('  ');
}
