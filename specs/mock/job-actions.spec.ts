import { describe, expect, it } from 'vitest';
import { RUN_TIME } from '../../src/mock/areas/jobs/actions.js';
import { checkEstate } from '../../src/mock/estate/check.js';
import { ID } from './ids.js';
import { type InProcess, inProcess } from './in-process.js';
import { tinyEstate } from './tiny.js';

/** The tiny estate with a replication job, the job of its replica. */
function running(): InProcess {
  const tiny = tinyEstate();
  const [job] = tiny.jobs;
  if (job === undefined) throw new Error('no job');
  return inProcess({
    ...tiny,
    jobs: [...tiny.jobs, { ...job, id: REPLICATION, name: 'Shop', jobType: 'Replica' }],
    replicas: tiny.replicas.map((r) => ({ ...r, job: { id: REPLICATION, name: 'Shop' } })),
  });
}

const REPLICATION = '00000c11-0000-4000-8000-000000000000';

interface Session {
  readonly State: string;
  readonly Result: string;
  readonly Progress: number;
  readonly IsRetry: boolean;
}

/** Job, address of the action with its place, sessions, and what else there is more of when a run has ended. */
const JOBS = [
  ['a backup job', `jobs/${ID.job}`, '?action=', 'backupSessions', 'vmRestorePoints'],
  ['a copy', `jobs/${ID.copy}`, '?action=', 'backupSessions', undefined],
  ['a replication job', `jobs/${REPLICATION}`, '?action=', 'replicaSessions', 'vmReplicaPoints'],
  ['a job of agents', `agents/jobs/${ID.agentJob}`, '?action=', 'backupSessions', undefined],
  ['a job for file shares', `nas/jobs/${ID.nasJob}`, '/', 'backupSessions', undefined],
] as const;

describe.each(JOBS)('%s', (_what, job, separator, below, made) => {
  const begin = job.includes(ID.copy) ? 'sync' : 'start';
  const sessions = (em: InProcess): Session[] =>
    Object.values(em.get(`${job}/${below}?format=Entity`).json<Record<string, Session[]>>())[0] ?? [];
  const count = (em: InProcess): number =>
    made === undefined ? 0 : em.get(made).json<{ Refs: unknown[] }>().Refs.length;

  it('works when it was started, and has ended well after a while', () => {
    const em = running();
    const [before, points] = [sessions(em).length, count(em)];
    const task = em.finished(em.send('POST', `${job}${separator}${begin}`));
    expect(task.Result?.Success).toBe(true);
    expect(sessions(em).length).toBe(before + 1);
    expect(sessions(em).at(-1)).toMatchObject({ State: 'Working', Result: 'None', IsRetry: false });
    em.tick(RUN_TIME);
    expect(sessions(em).at(-1)).toMatchObject({ State: 'Stopped', Result: 'Success', Progress: 100 });
    expect(count(em)).toBe(made === undefined ? 0 : points + 1);
    expect(() => checkEstate(em.estate)).not.toThrow();
  });

  it('ends when it is stopped, and makes nothing', () => {
    const em = running();
    const points = count(em);
    em.finished(em.send('POST', `${job}${separator}${begin}`));
    expect(sessions(em).at(-1)).toMatchObject({ State: 'Working', IsRetry: false });
    em.finished(em.send('POST', `${job}${separator}stop`));
    expect(sessions(em).at(-1)).toMatchObject({ State: 'Stopped', Result: 'Failed' });
    em.tick(RUN_TIME);
    expect(sessions(em).at(-1)).toMatchObject({ State: 'Stopped', Result: 'Failed' });
    expect(count(em)).toBe(points);
  });

  it('is retried when its last run has failed, and only then', () => {
    const em = running();
    em.finished(em.send('POST', `${job}${separator}${begin}`));
    em.tick(RUN_TIME);
    expect(em.send('POST', `${job}${separator}retry`).status).toBe(400);
    em.finished(em.send('POST', `${job}${separator}${begin}`));
    em.tick(1);
    em.finished(em.send('POST', `${job}${separator}stop`));
    em.finished(em.send('POST', `${job}${separator}retry`));
    expect(sessions(em).at(-1)).toMatchObject({ State: 'Working', IsRetry: true });
  });

  it('is not started while it works', () => {
    const em = running();
    em.finished(em.send('POST', `${job}${separator}${begin}`));
    const before = em.estate;
    const refused = em.send('POST', `${job}${separator}retry`);
    expect([refused.status, refused.json().StatusCode]).toEqual([400, 400]);
    expect(em.estate).toBe(before);
  });

  it('runs by its schedule or not', () => {
    const em = running();
    const enabled = (): unknown => em.get(`${job}?format=Entity`).json().ScheduleEnabled;
    const before = enabled();
    expect(em.finished(em.send('POST', `${job}${separator}toggleScheduleEnabled`)).Operation).toBe(
      'UpdateJob',
    );
    expect(enabled()).toBe(before === false);
    em.finished(em.send('POST', `${job}${separator}toggleScheduleEnabled`));
    expect(enabled()).toBe(before);
  });

  it.each(['start', 'stop', 'retry', 'toggleScheduleEnabled'])(
    '%s, but no job that is not there',
    (action) => {
      const em = running();
      const of = (id: string): string => `${job.replace(/[^/]+$/, id)}${separator}${action}`;
      expect(em.send('POST', of(ID.unknown)).status).toBe(404);
      expect(em.send('POST', of('99999')).status).toBe(400);
    },
  );
});

describe('what the task says', () => {
  it.each([
    [`jobs/${ID.job}?action=start`, 'StartJob', 'Job "Nightly" triggered to start.'],
    [`jobs/${ID.job}?action=stop`, 'StopJob', 'Job "Nightly" triggered to stop.'],
    [`jobs/${ID.job}?action=RETRY`, 'RetryJob', 'Job "Nightly" triggered to retry.'],
    [`jobs/${ID.copy}?action=sync`, 'StartJobSync', 'OperationFinished'],
    [`agents/jobs/${ID.agentJob}?action=start`, 'StartJob', 'Job "Clerks" triggered to start.'],
    [`agents/jobs/${ID.agentJob}?action=retry`, 'RetryAgentJob', 'Job "Clerks" triggered to retry.'],
    [`agents/jobs/${ID.agentJob}?action=stop`, 'StopAgentJob', 'Job "Clerks" triggered to stop.'],
    [`nas/jobs/${ID.nasJob}/start`, 'StartNasJob', 'Job "Shares" triggered to start.'],
    [`nas/jobs/${ID.nasJob}/retry`, 'RetryNasJob', 'Job "Shares" triggered to retry.'],
    [`nas/jobs/${ID.nasJob}/stop`, 'StopNasJob', 'Job "Shares" triggered to stop.'],
    [
      `backupSessions/${ID.session}?action=stop`,
      'StopJobSession',
      'Job Session "Nightly@2026-06-15 05:34:10" triggered to stop.',
    ],
  ])('%s', (path, operation, message) => {
    const em = running();
    if (/retry$/i.test(path)) {
      const [job = '', separator] = path.split(/([?]action=|[/])(?=retry$)/i);
      for (const action of ['start', 'stop']) em.finished(em.send('POST', `${job}${separator}${action}`));
    }
    expect(em.finished(em.send('POST', path))).toMatchObject({
      State: 'Finished',
      Operation: operation,
      Result: { Success: true, Message: message },
    });
  });
});

it('a run of a backup job leaves a restore point in a new file, and the task of each machine leads to its point', () => {
  const em = running();
  em.finished(em.send('POST', `jobs/${ID.job}?action=start`));
  em.tick(RUN_TIME);
  em.get('tasks');
  const { backupFiles, restorePoints, backupSessions, backupTaskSessions, vmRestorePoints } = em.estate;
  const point = restorePoints.at(-1);
  expect(point?.backupFiles).toEqual([backupFiles.at(-1)?.id]);
  expect(backupFiles.at(-1)).toMatchObject({ backup: ID.backup, fileType: 'vib' });
  expect(backupFiles.at(-1)?.path).toMatch(/^V:\\Backup\\Nightly\\Nightly/);
  expect(backupSessions.at(-1)?.restorePoint).toBe(point?.id);
  expect(backupTaskSessions.at(-1)?.vmRestorePoint).toBe(vmRestorePoints.at(-1)?.id);
});

it('a session is stopped by itself, too', () => {
  const em = running();
  em.finished(em.send('POST', `jobs/${ID.job}?action=start`));
  const session = em.estate.backupSessions.at(-1)?.id ?? '';
  em.finished(em.send('POST', `backupSessions/${session}?action=stop`));
  expect(em.get(`backupSessions/${session}?format=Entity`).json()).toMatchObject({
    State: 'Stopped',
    Result: 'Failed',
  });
});

it.each([
  [`jobs/${ID.copy}?action=start`, 'is synchronized'],
  [`jobs/${ID.job}?action=sync`, 'cannot be synchronized'],
  [`jobs/${ID.job}`, 'no action'],
  [`backupSessions/${ID.session}?action=start`, 'Unknown action'],
])('%s is refused, and nothing changes', (path, why) => {
  const em = running();
  const before = em.estate;
  const refused = em.send('POST', path);
  expect([refused.status, refused.json<{ Message: string }>().Message]).toEqual([
    400,
    expect.stringContaining(why),
  ]);
  expect(em.estate).toBe(before);
});
