/** What is deleted while a task is under way, and after it is finished. */
import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate, type Estate } from '../../src/mock/index.js';
import { type InProcess, inProcess, type TaskBody } from './in-process.js';

const ESTATE = defaultEstate(1);

function the<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('The default estate has no such record.');
  return record;
}

const job = the(ESTATE.jobs.find((j) => j.platform === 'VMware' && j.jobType === 'Backup'));
const other = the(ESTATE.jobs.find((j) => j.jobType === 'Backup' && j.id !== job.id));
const backed = the(
  ESTATE.jobs
    .flatMap((j) => j.includes.map((o) => ({ job: j, ref: o.ref })))
    .find(
      ({ job: j, ref }) =>
        j.jobType === 'Backup' &&
        ESTATE.backups.some((b) => b.job.id === j.id) &&
        ESTATE.vmRestorePoints.some((p) => p.hierarchyObjRef === ref),
    ),
);
const tenant = the(ESTATE.cloudTenants[0]);
const point = the(ESTATE.vmRestorePoints.find((p) => !ESTATE.mounts.some((m) => m.point === p.id)));
const clone = {
  BackupJobCloneInfo: {
    JobName: 'Twin',
    FolderName: 'Twin',
    RepositoryUid: the(ESTATE.repositories.find((r) => r.backupServer === job.backupServer)).id,
  },
};

const below = (href: string): string => href.split('/api/')[1] ?? '';
const links = (em: InProcess, id: string): string[] =>
  em
    .get(`tasks/${id}`)
    .json<TaskBody>()
    .Links.filter((l) => l.Rel !== 'Delete')
    .map((l) => below(l.Href));

describe('the link of a task to what it made', () => {
  it.each<[string, string, object | undefined]>([
    ['a job', `jobs/${job.id}?action=clone`, clone],
    ['a mount', `vmRestorePoints/${point.id}/mounts`, undefined],
  ])('%s is there until that is deleted', (_what, path, body) => {
    const em = inProcess(ESTATE);
    const { TaskId } = em.finished(em.send('POST', path, body));
    const [made = ''] = links(em, TaskId);
    expect(em.get(made).status).toBe(200);
    em.send('DELETE', made.split('?')[0] ?? '');
    em.tick(5000);
    expect([em.get(made).status, links(em, TaskId)]).toEqual([404, []]);
  });

  it('has the name that it has now', () => {
    const em = inProcess(ESTATE);
    const { TaskId } = em.finished(em.send('PUT', `cloud/tenants/${tenant.id}`, { Description: 'x' }));
    const [made = ''] = links(em, TaskId);
    expect(em.get(made).json().Name).toBe(tenant.name);
  });
});

describe('what a task relies on', () => {
  it.each<[string, string, string, object, string]>([
    [
      'the job that backs up the machine',
      'POST',
      `backupServers/${backed.job.backupServer}?action=quickbackup`,
      { VmRef: backed.ref },
      backed.job.id,
    ],
    [
      'the job to run after',
      'PUT',
      `jobs/${job.id}?action=edit`,
      {
        ScheduleConfigured: true,
        JobScheduleOptions: {
          Standart: {
            OptionsDaisyChaining: { PreviousJobUid: `urn:veeam:Job:${other.id}`, Enabled: true },
          },
        },
      },
      other.id,
    ],
  ])('%s: without it, it fails and changes nothing', (_what, method, path, body, id) => {
    const em = inProcess(ESTATE);
    const deleted = em.send('DELETE', `jobs/${id}`);
    const started = em.send(method, path, body);
    expect([deleted.status, started.status, started.text]).toEqual([202, 202, expect.anything()]);
    const task = em.finished(started);
    expect(task.Result).toEqual({ Success: false, Message: `Cannot find job [${id}]` });
    expect(() => checkEstate(em.estate)).not.toThrow();
  });
});

it('a job takes no machines of another platform', () => {
  const em = inProcess(ESTATE);
  const before: Estate = em.estate;
  const vApp = the(ESTATE.hierarchyObjects.find((o) => o.ref.startsWith('urn:vCloud:')));
  const refused = em.send('POST', `jobs/${job.id}/includes`, {
    HierarchyObjRef: vApp.ref,
    HierarchyObjName: vApp.name,
  });
  expect([refused.status, refused.json().Message]).toEqual([
    400,
    `The object [${vApp.name}] is none of VMware.`,
  ]);
  expect(em.estate).toBe(before);
});
