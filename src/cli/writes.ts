import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { WriteOptions } from '../engine/writes.js';
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
 * @param embedded whether the run starts the target itself
 */
export function writesOf(flags: WriteFlags, embedded: boolean): WriteOptions | undefined {
  const { allowWrites = false, allowActions = false, maxWrites, out } = flags;
  if (!embedded && !allowWrites && !allowActions) return undefined;
  return {
    writes: embedded || allowWrites,
    actions: embedded || allowActions,
    run: randomBytes(3).toString('hex'),
    password: `Em1-${randomBytes(15).toString('base64url')}`,
    ledger: embedded ? NO_LEDGER : new FileLedger(join(out, LEDGER)),
    ...(embedded ? { maxWrites: Number.POSITIVE_INFINITY } : { maxWrites }),
  };
}
