/** A target whose tasks never end: some are waited for, the others are not, and the ledger tells what may be left. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result, RunSummary } from '../../src/engine/events.js';
import { leftoversOf } from '../../src/engine/ledger.js';
import { run } from '../../src/engine/run.js';
import { startWatched } from '../hostile/watched.js';
import { MemoryLedger, writing } from './memory-ledger.js';

const PATIENCE_MS = 300;
/** Two kinds of things whose creation is a task, and what is needed to create them. */
const OPERATIONS = new Set([
  'listBackupServers',
  'getBackupServer',
  'listHierarchyRoots',
  'createCloudHardwarePlan',
  'createCloudTenant',
]);

async function write(faults: readonly string[], ledger: MemoryLedger): Promise<RunSummary> {
  await using mock = await startWatched({ faults, taskDelay: 5, estate: 5 });
  const { username, password } = mock;
  return await run({
    target: mock.url,
    credentials: { username, password },
    sample: 1,
    embedded: true,
    operations: ({ id }) => OPERATIONS.has(id),
    writes: writing(ledger, { patienceMs: PATIENCE_MS }),
  });
}

const tasks = ({ results }: RunSummary): Result[] =>
  results.filter((r) => r.operation === 'getTask' && r.variant.startsWith('create'));

describe('tasks that never end', () => {
  const ledger = new MemoryLedger();
  let summary: RunSummary;
  beforeAll(async () => {
    summary = await write(['task-never-ends'], ledger);
  });

  it('are failures where they were waited for, which are three', () => {
    const failed = tasks(summary).filter((r) => r.check === 'task-ends' && r.verdict === 'fail');
    expect(failed).toHaveLength(3);
  });

  it('block what comes after them, and the reason says so', () => {
    const first = new Set(tasks(summary).flatMap((r) => (r.verdict === 'fail' ? [r.variant] : [])));
    const others = tasks(summary).filter((r) => !first.has(r.variant));
    expect(others.length).toBeGreaterThan(0);
    for (const { verdict, reason } of others) {
      expect(verdict).toBe('blocked');
      expect(reason).toMatch(
        /^3 tasks before this one did not end within 0\.3 s; it was given 0 s|did not end as it should/,
      );
    }
  });

  it('cost the full time three times only', () => {
    const asked = summary.exchanges.filter(({ caseId }) => caseId?.startsWith('getTask create'));
    const waited = new Map<string, number>();
    for (const { caseId = '' } of asked) waited.set(caseId, (waited.get(caseId) ?? 0) + 1);
    expect([...waited.values()].filter((times) => times > 2)).toHaveLength(3);
  });

  it('leave nothing behind that the ledger does not tell: no deletion has come to its end', () => {
    const { created, announced } = leftoversOf(ledger.entries);
    const told = new Set([...created.values(), ...announced].map(({ name }) => name));
    const posted = ledger.entries.filter((e) => e.event === 'announced' && e.method === 'POST');
    for (const { name } of posted) if (!name.includes('refused')) expect([...told]).toContain(name);
    expect(ledger.entries.filter(({ event }) => event === 'deleted')).toEqual([]);
  });
});

it('tasks that end are all waited for, and the ledger says that all is gone', async () => {
  const ledger = new MemoryLedger();
  const summary = await write([], ledger);
  expect(tasks(summary).filter((r) => r.verdict === 'blocked' || r.verdict === 'fail')).toEqual([]);
  expect([...leftoversOf(ledger.entries).created.keys()]).toEqual([]);
});
