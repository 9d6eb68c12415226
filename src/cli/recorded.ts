import type { RunSummary } from '../engine/events.js';
import type { WriteOptions } from '../engine/writes.js';
import type { RecordedEnd, RecordedRun } from '../report/recorded-run.js';
import type { RunAsked } from '../report/reporter.js';
import type { Where } from './check-target.js';
import { parseMinObserved } from './outcome.js';
import type { RunFlags } from './run-flags.js';

/** What a recording says of the run that makes it. */
export function madeBy(
  { depth, sample, concurrency }: RunFlags,
  { target, embedded = false, expiry }: Where,
  made: {
    readonly writes: WriteOptions | undefined;
    readonly asked: RunAsked;
    readonly curl: readonly string[];
  },
): RecordedRun {
  const { writes, asked, curl } = made;
  const { maxWrites = Number.POSITIVE_INFINITY } = writes ?? {};
  return {
    target,
    embedded,
    depth,
    ...(sample === undefined ? {} : { sample }),
    concurrency,
    ...(expiry === undefined ? {} : { expiry }),
    ...(writes ? { mark: writes.run } : {}),
    ...(Number.isFinite(maxWrites) ? { maxWrites } : {}),
    asked,
    curl,
  };
}

/** How a run ended, for its recording. */
export function endOf({ startedAt, durationMs, interrupted, gone, limits }: RunSummary): RecordedEnd {
  return { startedAt, durationMs, interrupted, ...(gone === undefined ? {} : { gone }), limits };
}

/** What the command line of a recorded run said, as far as it decides what is judged. */
export function flagsOf({ depth, sample, maxWrites, asked }: RecordedRun) {
  const { apiVersion, include, exclude, checks, strict, minObserved, writes, actions } = asked;
  return {
    depth,
    apiVersion,
    include: [...include],
    exclude: [...exclude],
    check: [...checks],
    strict,
    minObserved: parseMinObserved(minObserved),
    allowWrites: writes,
    allowActions: actions,
    ...(sample === undefined ? {} : { sample }),
    ...(maxWrites === undefined ? {} : { maxWrites }),
  } satisfies Partial<RunFlags>;
}
