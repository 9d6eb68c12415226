import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RunOptions } from '../engine/run.js';
import type { WriteOptions } from '../engine/writes.js';
import type { RecordedRun } from '../report/recorded-run.js';
import { FileLedger, LEDGER, NO_LEDGER } from './ledger.js';

/** Milliseconds that a task of the built-in mock takes: long enough to be seen running. */
export const MOCK_TASK_DELAY = 20;

interface WriteFlags {
  readonly allowWrites?: boolean;
  readonly allowActions?: boolean;
  readonly maxWrites: number;
  readonly out: string;
}

/**
 * What a run may write: nothing unless it is allowed to, everything at the mock that it started itself.
 *
 * @param recorded the run that is judged again: it wrote what it wrote, and nothing is written now
 */
export function writesOf(
  flags: WriteFlags,
  { embedded = false, transport }: Pick<RunOptions, 'embedded' | 'transport'>,
  recorded?: RecordedRun,
): WriteOptions | undefined {
  const { allowWrites = false, allowActions = false, maxWrites, out } = flags;
  if (transport && recorded?.mark === undefined) return undefined;
  if (!embedded && !allowWrites && !allowActions) return undefined;
  return {
    writes: embedded || allowWrites,
    actions: embedded || allowActions,
    run: recorded?.mark ?? randomBytes(3).toString('hex'),
    password: `Em1-${randomBytes(15).toString('base64url')}`,
    ledger: embedded || transport ? NO_LEDGER : new FileLedger(join(out, LEDGER)),
    ...(embedded ? { maxWrites: Number.POSITIVE_INFINITY } : { maxWrites }),
  };
}
