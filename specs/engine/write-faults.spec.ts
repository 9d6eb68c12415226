/** Faults that only a run that writes can see: each turns exactly its row red. They lie apart, so one run shows most. */
import { describe, expect, it } from 'vitest';
import { run } from '../../src/engine/run.js';
import { listFaults } from '../../src/mock/index.js';
import { startWatched } from '../hostile/watched.js';
import { MemoryLedger, writing } from './memory-ledger.js';

const FAULTS = listFaults().filter((fault) => fault.inWrites);
/** With it no task ends, so nothing else would be seen. */
const ALONE = 'task-never-ends';

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

async function complaints(faults: readonly string[], patienceMs = 400): Promise<string[]> {
  await using mock = await startWatched({ faults, taskDelay: 5 });
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

const rowsOf = (faults: typeof FAULTS): string[] =>
  faults.flatMap(({ breaks }) => breaks.checks.map((check) => `${breaks.operation} ${check}`)).sort();

describe('a run that writes', () => {
  it('finds nothing at a target in order', async () => {
    expect(await complaints([])).toEqual([]);
  });

  it('finds each fault that there is, and nothing else', async () => {
    const together = FAULTS.filter(({ id }) => id !== ALONE);
    expect(together.length).toBeGreaterThanOrEqual(6);
    expect(await complaints(together.map(({ id }) => id))).toEqual(rowsOf(together));
  });

  it('gives up on tasks that never end', async () => {
    expect(await complaints([ALONE], 30)).toEqual(rowsOf(FAULTS.filter(({ id }) => id === ALONE)));
  });
});
