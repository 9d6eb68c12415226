import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { ID } from './ids.js';
import { type InProcess, inProcess, type TaskBody, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

const JOB = `jobs/${ID.job}`;
const COPY = `jobs/${ID.copy}`;
const REPOSITORY = `urn:veeam:Repository:${ID.repository}`;
const REF = 'urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-77';

const names = (em: InProcess): string[] =>
  em
    .get('jobs')
    .json<{ Refs: { Name: string }[] }>()
    .Refs.map((r) => r.Name);
const entity = (em: InProcess, path = JOB): Record<string, unknown> => em.get(`${path}?format=Entity`).json();
const done = (task: TaskBody, operation: string): void => {
  expect(task).toMatchObject({
    State: 'Finished',
    Operation: operation,
    Result: { Success: true, Message: 'Ok' },
  });
};

describe('a clone of a job', () => {
  const spec = {
    JobName: 'Twin',
    FolderName: 'Twin',
    RepositoryUid: REPOSITORY,
    Description: 'Copy & paste',
  };

  it.each([
    ['JSON', { BackupJobCloneInfo: spec }],
    [
      'XML',
      xmlBody(
        'JobCloneSpec',
        `<BackupJobCloneInfo><JobName>Twin</JobName><FolderName>Twin</FolderName><RepositoryUid>${REPOSITORY}</RepositoryUid>` +
          '<Description>Copy &amp; paste</Description></BackupJobCloneInfo>',
      ),
    ],
  ])('asked for in %s is like the job but for name and ids, and the task leads to it', (_form, body) => {
    const em = inProcess(tinyEstate());
    const task = em.finished(em.send('POST', `${JOB}?action=clone`, body));
    done(task, 'CloneJob');
    expect(names(em)).toEqual(['Nightly', 'Copy', 'Twin']);
    const link = task.Links.find((l) => l.Rel === 'Related');
    const twin = em.get(link?.Href.split('/api/')[1] ?? '').json<Record<string, unknown>>();
    expect(twin).toMatchObject({ Name: 'Twin', Description: 'Copy & paste', JobType: 'Backup' });
    expect(twin.JobScheduleOptions).toEqual(entity(em).JobScheduleOptions);
    expect(() => checkEstate(em.estate)).not.toThrow();
  });

  it('makes a backup of its own when it runs', () => {
    const em = inProcess(tinyEstate());
    em.finished(em.send('POST', `${JOB}?action=clone`, { BackupJobCloneInfo: spec }));
    const twin = em.estate.jobs.at(-1)?.id ?? '';
    em.finished(em.send('POST', `jobs/${twin}?action=start`));
    em.tick(60_000);
    const { Refs } = em
      .get('query?type=Backup&filter=JobName==Twin')
      .json<{ Refs: { Refs: unknown[] } }>().Refs;
    expect(Refs).toHaveLength(1);
    expect(em.estate.backupFiles.at(-1)?.fileType).toBe('vbk');
    expect(() => checkEstate(em.estate)).not.toThrow();
  });

  it.each([
    ['no body', undefined],
    ['what belongs to another type of job', { ReplicaJobCloneInfo: { JobName: 'x', VmSuffix: 'y' } }],
    ['no repository', { BackupJobCloneInfo: { JobName: 'x', FolderName: 'x' } }],
    ['an unknown repository', { BackupJobCloneInfo: { ...spec, RepositoryUid: ID.unknown } }],
    ['a name of 51 letters', { BackupJobCloneInfo: { ...spec, JobName: 'x'.repeat(51) } }],
    ['a name that is taken', { BackupJobCloneInfo: { ...spec, JobName: 'NIGHTLY' } }],
    [
      'the wrong order',
      xmlBody(
        'JobCloneSpec',
        '<BackupJobCloneInfo><FolderName>x</FolderName><JobName>x</JobName></BackupJobCloneInfo>',
      ),
    ],
  ])('is refused with %s, and nothing changes', (_what, body) => {
    const em = inProcess(tinyEstate());
    const before = em.estate;
    expect(em.send('POST', `${JOB}?action=clone`, body).status).toBe(400);
    em.tick(10_000);
    expect(names(em)).toHaveLength(2);
    expect(em.estate).toBe(before);
  });
});

describe('a job is edited', () => {
  it.each([
    ['its description', { Description: 'New' }, { Description: 'New' }],
    ['whether it runs by its schedule', { ScheduleEnabled: false }, { ScheduleEnabled: false }],
    [
      'its schedule away',
      { ScheduleConfigured: false },
      { ScheduleConfigured: false, ScheduleEnabled: false, JobScheduleOptions: null, NextRun: null },
    ],
    [
      'when it runs',
      {
        JobScheduleOptions: {
          Standart: {
            RetryOptions: { RetryTimes: '5' },
            OptionsDaily: { Enabled: 'true', Kind: 'WeekDays', Time: '21:15:00.0000000+02:00' },
          },
        },
      },
      {
        JobScheduleOptions: {
          Standart: {
            RetryOptions: { RetryTimes: 5 },
            OptionsDaily: { Days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] },
          },
        },
      },
    ],
    [
      'what it keeps',
      {
        JobInfo: {
          BackupJobInfo: { SimpleRetentionPolicy: { RetainDaysToKeep: '30', RetainLimitType: 'Days' } },
        },
      },
      {
        JobInfo: {
          BackupJobInfo: { SimpleRetentionPolicy: { RetainDaysToKeep: 30, RetainLimitType: 'Days' } },
        },
      },
    ],
    [
      'how machines are prepared',
      {
        JobInfo: {
          BackupJobInfo: { GuestProcessingOptions: { VssSnapshotOptions: { VssSnapshotMode: 'Disabled' } } },
        },
      },
      {
        JobInfo: {
          BackupJobInfo: { GuestProcessingOptions: { VssSnapshotOptions: { VssSnapshotMode: 'Disabled' } } },
        },
      },
    ],
  ])('%s, the rest stays', (_what, body, shown) => {
    const em = inProcess(tinyEstate());
    const before = entity(em);
    done(em.finished(em.send('PUT', `${JOB}?action=edit`, body)), 'EditJob');
    expect(entity(em)).toMatchObject(shown);
    expect(entity(em)).toMatchObject({ Name: before.Name, UID: before.UID, JobType: before.JobType });
    expect(() => checkEstate(em.estate)).not.toThrow();
  });

  it('with what was read of it, and then nothing has changed', () => {
    const em = inProcess(tinyEstate());
    const before = entity(em);
    done(em.finished(em.send('PUT', `${JOB}?action=edit`, before)), 'EditJob');
    expect(entity(em)).toEqual(before);
  });

  it('with the XML that was read of it', () => {
    const em = inProcess(tinyEstate());
    const { text } = em.send('GET', `${JOB}?format=Entity`, undefined, { accept: 'application/xml' });
    const before = entity(em);
    done(em.finished(em.send('PUT', `${JOB}?action=edit`, text)), 'EditJob');
    expect(entity(em)).toEqual(before);
  });

  it.each([
    ['a flag that is none', JOB, { ScheduleEnabled: 'maybe' }, 400],
    ['an unknown member', JOB, { Colour: 'red' }, 400],
    ['a schedule enabled that is not there', JOB, { ScheduleConfigured: false, ScheduleEnabled: true }, 400],
    [
      'itself to run after',
      JOB,
      {
        JobScheduleOptions: {
          Standart: { OptionsDaisyChaining: { Enabled: true, PreviousJobUid: `urn:veeam:Job:${ID.job}` } },
        },
      },
      400,
    ],
    ['a copy', COPY, { Description: 'x' }, 400],
    ['no job that is there', `jobs/${ID.unknown}`, { Description: 'x' }, 404],
  ])('but not with %s', (_what, path, body, status) => {
    const em = inProcess(tinyEstate());
    const before = em.estate;
    expect(em.send('PUT', `${path}?action=edit`, body).status).toBe(status);
    expect(em.estate).toBe(before);
  });
});

it('a job is deleted with its sessions and the links to it; its backups stay', () => {
  const em = inProcess(tinyEstate());
  done(em.finished(em.send('DELETE', JOB)), 'DeleteJob');
  expect(em.get(JOB).status).toBe(404);
  expect(names(em)).toEqual(['Copy']);
  expect(em.get('backupSessions').json<{ Refs: unknown[] }>().Refs).toEqual([]);
  expect(em.get(`${COPY}/linkedJobs`).json<{ LinkedJobObjects: unknown[] }>().LinkedJobObjects).toEqual([]);
  expect(em.get(`backups/${ID.backup}`).status).toBe(200);
  expect(() => checkEstate(em.estate)).not.toThrow();
  expect(em.send('DELETE', JOB).status).toBe(404);
});

describe('what a job processes', () => {
  const objects = (em: InProcess): { ObjectInJobId: string; Name: string }[] =>
    em.get(`${JOB}/includes`).json<{ ObjectInJobs: { ObjectInJobId: string; Name: string }[] }>()
      .ObjectInJobs;

  it.each([
    ['JSON', { HierarchyObjRef: REF, HierarchyObjName: 'web03', Order: 0 }],
    [
      'XML',
      xmlBody(
        'CreateObjectInJobSpec',
        `<HierarchyObjRef>${REF}</HierarchyObjRef><HierarchyObjName>web03</HierarchyObjName><Order>0</Order>`,
      ),
    ],
  ])('is added in %s where it is told, and taken away', (_form, body) => {
    const em = inProcess(tinyEstate());
    done(em.finished(em.send('POST', `${JOB}/includes`, body)), 'UpdateJob');
    expect(objects(em).map((o) => o.Name)).toEqual(['web03', 'web01']);
    const self = `${JOB}/includes/${objects(em)[0]?.ObjectInJobId}`;
    expect(em.get(self).json()).toMatchObject({ HierarchyObjRef: REF });
    done(em.finished(em.send('DELETE', self)), 'UpdateJob');
    expect(objects(em).map((o) => o.Name)).toEqual(['web01']);
    expect(em.send('DELETE', self).status).toBe(404);
    const refused = em.send('DELETE', `${JOB}/includes/${objects(em)[0]?.ObjectInJobId}`);
    expect([refused.status, refused.json().Message]).toEqual([
      400,
      'Job [Nightly] processes nothing else: it cannot be removed.',
    ]);
  });

  it.each([
    ['no reference', JOB, { HierarchyObjName: 'x' }],
    ['what is no reference', JOB, { HierarchyObjRef: 'web03', HierarchyObjName: 'x' }],
    [
      'what is there already',
      JOB,
      { HierarchyObjRef: REF.replace('vm-77', 'vm-1036'), HierarchyObjName: 'x' },
    ],
    ['a job without machines', COPY, { HierarchyObjRef: REF, HierarchyObjName: 'x' }],
  ])('is refused with %s', (_what, path, body) => {
    const em = inProcess(tinyEstate());
    const before = em.estate;
    expect(em.send('POST', `${path}/includes`, body).status).toBe(400);
    expect(em.estate).toBe(before);
  });
});

describe('what a copy is made of', () => {
  it.each([
    ['linkedJobs', 'LinkedJobObjects', 'CreateLinkedJobSpec', 'LinkedJobUid', `urn:veeam:Job:${ID.job}`],
    [
      'linkedBackupRepositories',
      'LinkedBackupRepositories',
      'CreateLinkedBackupRepositorySpec',
      'LinkedBackupRepositoryUid',
      REPOSITORY,
    ],
  ])('%s are taken away and added again', (path, member, root, element, target) => {
    const em = inProcess(tinyEstate());
    const list = (): { ObjectInJobId: string }[] =>
      em.get(`${COPY}/${path}`).json<Record<string, { ObjectInJobId: string }[]>>()[member] ?? [];
    const before = em.estate;
    expect(em.send('POST', `${COPY}/${path}`, { [element]: target }).status).toBe(400);
    expect(em.send('POST', `${COPY}/${path}`, { [element]: ID.unknown }).status).toBe(400);
    expect(em.send('POST', `${JOB}/${path}`, { [element]: target }).status).toBe(400);
    expect(em.estate).toBe(before);
    done(em.finished(em.send('DELETE', `${COPY}/${path}/${list()[0]?.ObjectInJobId}`)), 'UpdateJob');
    expect(list()).toEqual([]);
    const body = xmlBody(root, `<${element}>${target}</${element}>`);
    done(em.finished(em.send('POST', `${COPY}/${path}`, body)), 'UpdateJob');
    expect(list()).toMatchObject([{ [element]: target }]);
  });
});
