import { Command } from 'commander';
import type { RunOptions } from '../engine/run.js';
import { accessOf } from './access.js';
import { configurable } from './config.js';
import { restoreOperatorOf } from './credentials.js';
import {
  DOCUMENTED_IDLE_MINUTES,
  idleOf,
  type RunFlags,
  runOptionsOf,
  selectionOf,
  waitFor,
} from './run-flags.js';
import { runOptions } from './run-options.js';
import { writesOf } from './writes.js';

/** What is chosen of a run that the configuration describes; what is left out is as the configuration says. */
export interface Choice {
  /** Name of a target in the configuration, or its URL; absent: EM_URL, or `target` of the configuration. */
  readonly target?: string;
  /** The file, unless it is em-conformance.config.yaml of the working directory. */
  readonly config?: string;
  /** Operations or areas, with `*`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Checks, with `*`. */
  readonly check?: readonly string[];
}

/**
 * Options of the run that `em-conformance run` would make of the same configuration and environment; for targets with a URL.
 *
 * @throws UsageError where the configuration, the target or the password is missing or cannot be used
 */
export async function configured(choice: Choice = {}): Promise<RunOptions> {
  const given = Object.entries(choice).flatMap(
    ([name, said]: [string, string | readonly string[] | undefined]) =>
      [said ?? []].flat().flatMap((value) => [`--${name}`, value]),
  );
  const io = { env: process.env, stdin: () => process.stdin };
  let flags: RunFlags | undefined;
  const command = new Command('run').exitOverride().action((told: RunFlags) => {
    flags = told;
  });
  await configurable(command, io, runOptions()).parseAsync(given, { from: 'user' });
  if (flags === undefined) throw new Error('commander ran no action.');
  const restoreOperator = restoreOperatorOf(flags, io);
  const idle = idleOf(flags, DOCUMENTED_IDLE_MINUTES);
  const writes = writesOf(flags, {});
  return {
    ...(await accessOf(flags, io)),
    ...(await selectionOf(flags)),
    ...runOptionsOf(flags),
    ...(restoreOperator ? { restoreOperator } : {}),
    ...(idle === undefined ? {} : { expiry: waitFor(idle) }),
    ...(writes ? { writes } : {}),
  };
}
