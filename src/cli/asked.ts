import type { WriteOptions } from '../engine/writes.js';
import type { RecordedRun } from '../report/recorded-run.js';
import type { RunAsked } from '../report/reporter.js';
import type { Where } from './check-target.js';
import type { RunFlags } from './run-flags.js';
import { shellLines } from './shell.js';

/** What reports say of what was asked for. */
export function askedOf(
  flags: RunFlags,
  where: Where,
  {
    writes,
    recorded,
  }: { readonly writes: WriteOptions | undefined; readonly recorded: RecordedRun | undefined },
): RunAsked {
  const { minObserved, strict = false } = flags;
  return {
    ...(flags.targetName === undefined ? {} : { name: flags.targetName }),
    readOnly: writes === undefined,
    writes: writes?.writes ?? false,
    actions: writes?.actions ?? false,
    account: where.credentials.username,
    ...(where.restoreOperator ? { restoreOperator: where.restoreOperator.username } : {}),
    apiVersion: flags.apiVersion,
    include: flags.include,
    exclude: flags.exclude,
    checks: flags.check,
    strict,
    minObserved: 'count' in minObserved ? String(minObserved.count) : `${minObserved.percent}%`,
    shell: recorded?.asked.shell ?? (where.embedded ? [] : shellLines(flags, where)),
  };
}
