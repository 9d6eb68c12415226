import { describe, expect, it } from 'vitest';
import {
  defaultEstate,
  type Estate,
  emptyEstate,
  MockOptionError,
  startMock,
} from '../../../src/mock/index.js';
import { JSON_ONLY, json, logOn } from '../client.js';
import { ID } from '../ids.js';
import { tinyEstate } from '../tiny.js';

describe('the default estate', () => {
  const estate = defaultEstate(1);

  it('has a little of everything', () => {
    expect(estate.backupServers).toHaveLength(2);
    expect(estate.repositories).toHaveLength(4);
    expect(estate.backups).toHaveLength(7);
    expect(estate.restorePoints).toHaveLength(25);
    expect(estate.backupFiles).toHaveLength(25);
    expect(estate.vmRestorePoints.length).toBeGreaterThan(20);
    expect(estate.vAppRestorePoints).toHaveLength(3);
  });

  it('has jobs of every type, and a session for each restore point of theirs', () => {
    expect(new Set(estate.jobs.map((j) => j.jobType))).toEqual(
      new Set(['Backup', 'Replica', 'BackupCopy', 'ImmediateBackupCopy']),
    );
    const jobs = new Set(estate.jobs.map((j) => j.id));
    const backups = new Set(estate.backups.filter((b) => jobs.has(b.job.id)).map((b) => b.id));
    const ofJobs = estate.backupSessions.filter((s) => jobs.has(s.job));
    expect(ofJobs.flatMap((s) => s.restorePoint ?? []).sort()).toEqual(
      estate.restorePoints
        .filter((p) => backups.has(p.backup))
        .map((p) => p.id)
        .sort(),
    );
    expect(estate.backupTaskSessions.flatMap((t) => t.vmRestorePoint ?? []).sort()).toEqual(
      estate.vmRestorePoints.map((p) => p.id).sort(),
    );
  });

  it('has a job that failed and was tried again, and one that is at work', () => {
    const states = new Set(estate.backupSessions.map((s) => `${s.state} ${s.result} ${s.retry}`));
    for (const state of [
      'Stopped Success false',
      'Stopped Warning true',
      'Stopped Warning false',
      'Stopped Failed false',
      'Working None false',
    ]) {
      expect(states).toContain(state);
    }
  });

  it('shows every type of backup and most platforms', () => {
    expect(new Set(estate.backups.map((b) => b.backupType))).toEqual(
      new Set(['Standard', 'ParentBackup', 'ChildBackup']),
    );
    expect(new Set(estate.backups.map((b) => b.platform))).toEqual(
      new Set(['VMware', 'HyperV', 'vCloud', 'AgentForLinux', 'AgentForWindows']),
    );
  });

  it('has names that test a client', () => {
    const names = JSON.stringify(
      Object.values(estate).flatMap((list: Estate['backups']) => list.map((r) => r.name)),
    );
    for (const odd of ['&', '\\"', '<', 'ö', '–', '  ']) expect(names).toContain(odd);
  });

  it('has times of both back ends, and names to match', () => {
    expect(
      estate.restorePoints.some((p) => /^[A-Z][a-z]{2} [ 1-3]\d \d{4} [ 1]\d:\d\d[AP]M$/.test(p.name)),
    ).toBe(true);
    expect(estate.restorePoints.some((p) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+$/.test(p.name))).toBe(true);
  });

  it('has one repository without capacity', () => {
    expect(estate.repositories.filter((r) => r.capacity === -1 && r.freeSpace === -1)).toHaveLength(1);
  });
});

describe('a seed', () => {
  const bytes = async (seed: number): Promise<string> => {
    await using mock = await startMock({ http: true, seed, now: () => new Date(0) });
    const session = await logOn(mock);
    const paths = [
      'backups',
      'restorePoints?format=Entity',
      'vmRestorePoints',
      'query?type=BackupFile&sortAsc=Name',
    ];
    const answers = await Promise.all(
      paths.flatMap((path) => [
        session.get(`/api/${path}`, { Host: 'em.example' }),
        session.get(`/api/${path}`, { Host: 'em.example', ...JSON_ONLY }),
      ]),
    );
    return JSON.stringify(answers);
  };

  it('decides every byte', async () => {
    expect(await bytes(42)).toBe(await bytes(42));
    expect(await bytes(42)).not.toBe(await bytes(43));
  });
});

describe('the empty estate', () => {
  it('answers every collection with nothing', async () => {
    await using mock = await startMock({ http: true, estate: 'empty' });
    const session = await logOn(mock);
    for (const collection of ['backupServers', 'repositories', 'backups', 'restorePoints', 'backupFiles']) {
      expect(json(await session.get(`/api/${collection}`, JSON_ONLY))).toEqual({ Refs: [] });
    }
    expect((await session.get('/api/backups?format=Entity')).body).toMatch(/<Backups [^>]* \/>$/);
    expect(emptyEstate().backups).toEqual([]);
  });
});

describe('an estate of one’s own is refused', () => {
  const tiny = tinyEstate();
  const point = { ...tiny.restorePoints[0] } as Estate['restorePoints'][number];

  it.each<[string, Estate, string]>([
    [
      'where it points at nothing',
      { ...tiny, backupFiles: [] },
      `names the backup file ${ID.file}, which is not in the estate`,
    ],
    [
      'where a session is of no job',
      { ...tiny, jobs: [] },
      `names the job ${ID.job}, which is not in the estate`,
    ],
    [
      'where an id is there twice',
      { ...tiny, restorePoints: [point, point] },
      `has the restore point ${ID.point} twice`,
    ],
    [
      'where an id is no GUID',
      { ...tiny, restorePoints: [{ ...point, id: 'one' }] },
      'restore point id "one" is not a lower-case GUID',
    ],
  ])('%s', async (_case, estate, message) => {
    const start = startMock({ http: true, estate });
    await expect(start).rejects.toThrow(MockOptionError);
    await expect(start).rejects.toThrow(message);
  });
});
