import { describe, expect, it } from 'vitest';
import { defaultEstate, type Estate } from '../../src/mock/index.js';
import { ID } from './ids.js';
import { inProcess } from './in-process.js';
import { tinyEstate } from './tiny.js';

const REPLICATION = '00000c11-0000-4000-8000-000000000000';
const RUN = '00000c12-0000-4000-8000-000000000000';
const TASK = '00000c13-0000-4000-8000-000000000000';
const POLICY_RUN = '00000a11-0000-4000-8000-000000000000';
const MACHINE_RUN = '00000a12-0000-4000-8000-000000000000';
const SHARE_RUN = '00000b11-0000-4000-8000-000000000000';

/** A run of a replication job, of a policy with one machine, and of a job for file shares. */
function estate(): Estate {
  const tiny = tinyEstate();
  const [job] = tiny.jobs;
  if (job === undefined) throw new Error('no job to replicate like');
  const course = {
    created: '2026-06-15T23:31:00.250Z',
    ended: '2026-06-15T23:40:00.000Z',
    result: 'Success',
  } as const;
  const run = { ...course, state: 'Stopped', progress: 100, retry: false } as const;
  return {
    ...tiny,
    jobs: [...tiny.jobs, { ...job, id: REPLICATION, name: 'Shop', jobType: 'Replica' }],
    backupSessions: [
      ...tiny.backupSessions,
      { ...run, id: POLICY_RUN, name: 'Clerks@2026-06-15 23:31:00', job: ID.agentJob },
      { ...run, id: MACHINE_RUN, name: 'Clerks - pc014@…', job: ID.agentJob, parent: POLICY_RUN },
      { ...run, id: SHARE_RUN, name: 'Shares@2026-06-15 23:31:00', job: ID.nasJob },
    ],
    replicaSessions: [{ ...run, id: RUN, name: 'Shop@2026-06-15 23:31:00', job: REPLICATION }],
    replicaTaskSessions: [
      {
        ...course,
        id: TASK,
        name: 'shop-db@2026-06-15 23:31:00',
        session: RUN,
        state: 'Completed',
        reason: '',
        totalSize: 64_424_509_440,
        vmName: 'shop-db',
        vmReplicaPoint: ID.vmReplicaPoint,
      },
    ],
  };
}

const em = inProcess(estate());

interface Item {
  readonly Href: string;
  readonly JobType?: string;
  readonly Links: readonly { Rel: string; Href: string; Type: string | null }[];
}

const below = (item: Item): string[] =>
  item.Links.map((l) => `${l.Rel} ${l.Href.replace('http://em.example:9398/api/', '')} ${l.Type}`);

describe('which sessions', () => {
  it.each([
    ['replicaSessions', [RUN]],
    ['replicaTaskSessions', [TASK]],
    [`replicaSessions/${RUN}/replicaTaskSessions`, [TASK]],
    [`jobs/${REPLICATION}/replicaSessions`, [RUN]],
    [`jobs/${ID.job}/replicaSessions`, []],
    ['backupSessions', [ID.session, POLICY_RUN, MACHINE_RUN, SHARE_RUN]],
    ['agents/backupSessions', [POLICY_RUN, MACHINE_RUN]],
    [`agents/jobs/${ID.agentJob}/backupSessions`, [POLICY_RUN, MACHINE_RUN]],
    [`backupSessions/${POLICY_RUN}/agentManagementSessions`, [MACHINE_RUN]],
    [`backupSessions/${MACHINE_RUN}/agentManagementSessions`, []],
    ['nas/backupSessions', [SHARE_RUN]],
    [`nas/jobs/${ID.nasJob}/backupSessions`, [SHARE_RUN]],
  ])('%s has', (path, ids) => {
    const { Refs } = em.get(path).json<{ Refs: Item[] }>();
    expect(Refs.map((r) => r.Href.split('/').at(-1))).toEqual(ids);
    const [entities = []] = Object.values(em.get(`${path}?format=Entity`).json<Record<string, Item[]>>());
    expect(entities.map((r) => r.Href.split('/').at(-1))).toEqual(ids.map((id) => `${id}?format=Entity`));
  });

  it.each([
    ['replicaSessions/{ID}', 'replica session'],
    ['replicaSessions/{ID}/replicaTaskSessions', 'replica session'],
    ['replicaTaskSessions/{ID}', 'replica task session'],
    ['backupSessions/{ID}/agentManagementSessions', 'backup session'],
  ])('%s with the id of nothing, and with what is no id', (path, noun) => {
    const unknown = em.get(path.replace('{ID}', ID.unknown));
    expect([unknown.status, unknown.json().Message]).toEqual([404, `Cannot find ${noun} [${ID.unknown}]`]);
    expect(em.get(path.replace('{ID}', '99999')).status).toBe(400);
  });
});

describe('a session', () => {
  it('of replication, in JSON', () => {
    const entity = em.get(`replicaSessions/${RUN}?format=Entity`).json<Item>();
    expect(entity).toMatchObject({
      JobUid: `urn:veeam:Job:${REPLICATION}`,
      JobName: 'Shop',
      JobType: 'Replica',
      CreationTimeUTC: '2026-06-15T23:31:00.25Z',
      State: 'Stopped',
      Result: 'Success',
      Progress: 100,
      IsRetry: false,
      Name: 'Shop@2026-06-15 23:31:00',
    });
    expect(below(entity)).toEqual([
      `Up backupServers/${ID.server} BackupServerReference`,
      `Up jobs/${REPLICATION} JobReference`,
      `Alternate replicaSessions/${RUN} ReplicaJobSessionReference`,
      `Down replicaSessions/${RUN}/replicaTaskSessions ReplicaTaskSessionReferenceList`,
    ]);
  });

  it('of a replicated machine leads to the point it made', () => {
    expect(below(em.get(`replicaTaskSessions/${TASK}?format=Entity`).json<Item>())).toEqual([
      `Up backupServers/${ID.server} BackupServerReference`,
      `Up replicaSessions/${RUN} ReplicaJobSessionReference`,
      `Alternate replicaTaskSessions/${TASK} ReplicaTaskSessionReference`,
      `Related vmReplicaPoints/${ID.vmReplicaPoint}?format=Entity VmReplicaPoint`,
    ]);
  });

  it.each([
    ['of a policy', POLICY_RUN, 'AgentBackup', `Up agents/jobs/${ID.agentJob} JobReference`],
    [
      'of a machine in it',
      MACHINE_RUN,
      'AgentManagement',
      `Up backupSessions/${POLICY_RUN} BackupJobSessionReference`,
    ],
    ['of file shares', SHARE_RUN, 'NasBackup', `Up nas/jobs/${ID.nasJob} JobReference`],
  ])('%s says its type and leads up', (_what, id, type, link) => {
    const entity = em.get(`backupSessions/${id}?format=Entity`).json<Item>();
    expect(entity.JobType).toBe(type);
    expect(below(entity)).toContain(link);
  });
});

describe('queries', () => {
  it.each([
    ['ReplicaJobSession', `JobUid=="urn:veeam:Job:${REPLICATION}"`, 1],
    ['ReplicaJobSession', 'Result==Failed', 0],
    ['ReplicaTaskSession', 'VmDisplayName==shop-db;TotalSize>1', 1],
    ['ReplicaTaskSession', 'JobName==elsewhere', 0],
    ['BackupJobSession', 'JobType==AgentManagement', 1],
    ['BackupJobSession', 'JobType==NasBackup;JobName==Shares', 1],
  ])('of %s with %s', (type, filter, count) => {
    const { Refs } = em
      .get(`query?type=${type}&filter=${encodeURIComponent(filter)}`)
      .json<{ Refs: { Refs: unknown[] } }>();
    expect(Refs.Refs).toHaveLength(count);
  });

  it.each([
    ['NasObject', 'NASObjects', 'FileServerName=="\\\\files\\Work"', 1],
    ['NasObject', 'NASObjects', 'JobName==elsewhere', 0],
    ['ObjectInAgentBackupJob', 'ObjectsInAgentBackupJob', 'DisplayName=="All clerks"', 1],
    ['ObjectInAgentBackupJob', 'ObjectsInAgentBackupJob', 'JobName==elsewhere', 0],
  ])('of %s among the resources %s with %s', (type, member, filter, count) => {
    const { Resources } = em
      .get(`query?type=${type}&filter=${encodeURIComponent(filter)}`)
      .json<{ Resources: Record<string, Record<string, unknown[]>> }>();
    expect(Object.values(Resources[member] ?? {})[0]).toHaveLength(count);
  });
});

it('the default estate has a session for each point of its replicas and machines', () => {
  const { agentRestorePoints, backupSessions, replicas, replicaTaskSessions, vmReplicaPoints, jobs } =
    defaultEstate(5);
  const known = new Set(jobs.map((j) => j.id));
  const own = new Set(replicas.filter((r) => known.has(r.job.id)).map((r) => r.id));
  expect(replicaTaskSessions.flatMap((t) => t.vmReplicaPoint ?? []).sort()).toEqual(
    vmReplicaPoints
      .filter((p) => own.has(p.replica))
      .map((p) => p.id)
      .sort(),
  );
  const made = new Set(backupSessions.flatMap((s) => s.restorePoint ?? []));
  for (const point of agentRestorePoints) expect(made).toContain(point.restorePoint);
});

it('a machine of a failover plan stands at the address it says', () => {
  const plan = em.get(`failoverPlans/${ID.plan}?format=Entity`).json<{
    FailoverPlanInfo: { Includes: { FailoveredVms: (Item & { Name: string })[] } };
  }>();
  const [vm] = plan.FailoverPlanInfo.Includes.FailoveredVms;
  expect(em.get(`failoverPlans/${ID.plan}/includes/${ID.object}`).json()).toEqual(vm);
  expect(em.get(`failoverPlans/${ID.plan}/includes/${ID.unknown}`).status).toBe(404);
});
