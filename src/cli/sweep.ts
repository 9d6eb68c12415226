import { Command } from 'commander';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import type { Swept } from '../engine/sweep.js';
import { secretsOf } from '../library/secrets.js';
import { type AccessFlags, accessOf, accessOptions } from './access.js';
import { configurable } from './config.js';
import { EXIT } from './exit.js';
import { readLedger } from './ledger.js';
import type { Terminal } from './terminal.js';
import { lines, own } from './text.js';

interface SweepFlags extends AccessFlags {
  readonly ledger?: string;
  readonly dryRun?: boolean;
}

/** `sweep`: takes away what a broken run has left at a target. */
export function sweepCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('sweep')
    .description(
      'delete what broken runs have left: what their ledger lists, and what bears the name of a run',
    )
    .option('--ledger <file>', 'ledger.jsonl of the run')
    .option('--dry-run', 'say what would be deleted, and delete nothing')
    .action(async (flags: SweepFlags) => done(await execute(flags, io)));
  return configurable(command, io, accessOptions());
}

async function execute(flags: SweepFlags, io: Terminal): Promise<number> {
  const entries = flags.ledger === undefined ? [] : readLedger(flags.ledger);
  const where = await accessOf(flags, io);
  const secrets = secretsOf(where);
  const { sweep } = await import('../engine/sweep.js');
  let swept: readonly Swept[];
  try {
    swept = await sweep(
      {
        ...where,
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
