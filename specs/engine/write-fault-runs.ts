/** Runs that write against a mock with faults that only they can see. */
import { run } from '../../src/engine/run.js';
import { listFaults, type MockOptions } from '../../src/mock/index.js';
import { startWatched } from '../hostile/watched.js';
import { MemoryLedger, writing } from './memory-ledger.js';

/** They lie apart, so one run shows most. */
export const WRITE_FAULTS = listFaults().filter((fault) => fault.inWrites);
/** With it no task ends, so nothing else would be seen. */
export const ALONE = 'task-never-ends';

/** What is written in these runs, and what it is looked at with. */
const OPERATIONS = new Set([
  'listBackupServers',
  'getBackupServer',
  'listRoles',
  'listHierarchyRoots',
  'createCredentials',
  'createPassword',
  'createAccount',
  'createCloudHardwarePlan',
  'createCloudTenant',
]);

/** Red or yellow rows, as `operation check`, of such a run. */
export async function complaintsOfWrites(
  faults: readonly string[],
  patienceMs = 400,
  options: MockOptions = {},
): Promise<string[]> {
  await using mock = await startWatched({ faults, taskDelay: 5, ...options });
  const { username, password } = mock;
  const { results } = await run({
    target: mock.url,
    credentials: { username, password },
    embedded: true,
    sample: 1,
    operations: ({ id }) => OPERATIONS.has(id),
    writes: writing(new MemoryLedger(), { patienceMs }),
  });
  const red = results.filter((r) => r.operation !== 'logon' && ['fail', 'warn', 'error'].includes(r.verdict));
  return [...new Set(red.map((r) => `${r.operation} ${r.check}`))].sort();
}

/** The rows that faults break. */
export const rowsOf = (faults: typeof WRITE_FAULTS): string[] =>
  faults.flatMap(({ breaks }) => breaks.checks.map((check) => `${breaks.operation} ${check}`)).sort();
