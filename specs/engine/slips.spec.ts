/** What genuine servers get wrong is told once each, as a warning, wherever and however often it shows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/engine/run.js';
import { slipsOf } from '../../src/mock/faults/slips.js';
import { startMock } from '../../src/mock/index.js';
import type { Problem } from '../../src/problems/problem.js';
import { Problems } from '../../src/problems/problems.js';

/** Operations that slips show at. */
const OPERATIONS =
  /^(list(DiscoveredComputers|AgentProtectionGroups|AgentProtectionGroupComputers|NasJobs|FileServers|VmRestorePoints)|get(NasJob|FileServer|VmRestorePoint|BackupServer)|queryVmRestorePoint)$/;

async function problemsOf(slips: boolean): Promise<readonly Problem[]> {
  await using mock = await startMock({ profile: 10, slips, http: true });
  const problems = new Problems();
  const { results } = await run({
    target: mock.url,
    credentials: mock,
    depth: 'quick',
    operations: ({ id }) => OPERATIONS.test(id),
  });
  for (const row of results) problems.add(row);
  return problems.all();
}

const TOLD = [
  ['slip-discovered-computer-href', 'The Href of a DiscoveredComputer leads to /backupTaskSessions/{ID}.'],
  ['slip-nas-job-href', 'The Href of a NasJob leads to /agents/jobs/{ID}.'],
  ['slip-file-server-href', 'The Href of a FileServer leads to /repositories/{ID}.'],
  ['slip-sql-info', 'VmRestorePoint/SqlInfo is not documented.'],
] as const;

describe('the slips of EM 10', () => {
  let problems: readonly Problem[];

  beforeAll(async () => {
    const usual = new Set((await problemsOf(false)).map(({ sentence }) => sentence));
    problems = (await problemsOf(true)).filter(({ sentence }) => !usual.has(sentence));
  });

  it('are all known here', () => {
    expect(slipsOf(10).map(({ id }) => id)).toEqual(TOLD.map(([id]) => id));
  });

  it.each(TOLD)('%s is one problem, which warns', (_, sentence) => {
    expect(problems.filter((p) => p.sentence === sentence).map(({ gravity }) => gravity)).toEqual(['warn']);
  });

  it('show in no other way', () => {
    expect(problems.map(({ sentence }) => sentence).sort()).toEqual(TOLD.map(([, told]) => told).sort());
  });
});
