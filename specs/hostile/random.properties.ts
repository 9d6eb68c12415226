/** Whatever a target answers, a run changes nothing there but what it has created, and ends. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { run } from '../../src/engine/run.js';
import { MemoryLedger, writing } from '../engine/memory-ledger.js';
import { randomAnswers } from './random-answers.js';
import { changesAmong, startWatched } from './watched.js';

/** Little of the API that is created, changed and deleted at once and by tasks, and what leads there. */
const OPERATIONS = new Set([
  'listBackupServers',
  'listPasswords',
  'createPassword',
  'listJobs',
  'cloneJob',
  'editJob',
  'deleteJob',
  'listCloudHardwarePlans',
  'createCloudHardwarePlan',
  'editCloudHardwarePlan',
  'deleteCloudHardwarePlan',
  'listCloudTenants',
  'createCloudTenant',
  'editCloudTenant',
  'deleteCloudTenant',
]);

/** Named errors of a run that could not begin: what stands there is no Enterprise Manager. */
const NOT_BEGUN = new Set(['UnreachableError', 'LogonRefusedError']);

/**
 * @param numRuns whole runs, each against answers of its own
 * @param estate size of the mock's, default: its usual one
 * @param shares of answers that are random
 */
export async function changesNothingForeign(
  numRuns: number,
  estate?: number,
  shares: readonly number[] = [0.01, 0.05, 0.2, 0.6],
): Promise<void> {
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom(...shares),
      async (seed, share) => {
        const options = { taskDelay: 5, ...(estate === undefined ? {} : { estate }) };
        await using target = await startWatched(
          options,
          randomAnswers(seed, share, 'em-conformance-spec01-'),
        );
        const { url, username, password } = target;
        try {
          await run({
            target: url,
            credentials: { username, password },
            operations: ({ id }) => OPERATIONS.has(id),
            sample: 1,
            maxWaitMs: 200,
            timeoutMs: 2000,
            writes: writing(new MemoryLedger(), { patienceMs: 200 }),
          });
        } catch (error) {
          if (!NOT_BEGUN.has((error as Error).name)) throw error;
        }
        changes += changesAmong(target.asked).length;
      },
    ),
    { numRuns, endOnFailure: true },
  );
  // Runs that change nothing would show nothing.
  expect(changes / numRuns, 'changes a run').toBeGreaterThan(5);
}
