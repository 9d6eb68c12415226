import { describe, expect, it } from 'vitest';
import { RUN_TIME } from '../../src/mock/areas/jobs/actions.js';
import { checkEstate } from '../../src/mock/estate/check.js';
import { ID } from './ids.js';
import { type InProcess, inProcess, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

const VM = `vmRestorePoints/${ID.vmPoint}`;
const CATALOG = `catalog/vms/web01/vmRestorePoints/${ID.vmPoint}`;

const below = (href = ''): string => href.replace('http://em.example:9398/api/', '');

/** The restore session that a task leads to, as it is now. */
function sessionOf(em: InProcess, links: readonly { Rel: string; Href: string }[]): Record<string, unknown> {
  return em.get(below(links.find((l) => l.Rel === 'Related')?.Href)).json();
}

describe('a restore', () => {
  const restored = '<VmRestoreSpec><PowerOnAfterRestore>true</PowerOnAfterRestore></VmRestoreSpec>';

  it.each([
    [
      'of a VM, in JSON',
      VM,
      '?action=restore',
      { VmRestoreSpec: { PowerOnAfterRestore: true } },
      'StartVMRestore',
      'web01',
    ],
    ['of a VM, in XML', VM, '?action=restore', xmlBody('RestoreSpec', restored), 'StartVMRestore', 'web01'],
    [
      'to a replica',
      `vmReplicaPoints/${ID.vmReplicaPoint}`,
      '?action=failover',
      undefined,
      'StartReplicaFailover',
      'shop-db',
    ],
    [
      'to the replica of a vApp',
      `vAppReplicaPoints/${ID.vAppReplicaPoint}`,
      '?action=failover',
      undefined,
      'StartReplicaFailover',
      'shop',
    ],
  ])('%s has a session that works and ends well', (_what, point, action, body, operation, machine) => {
    const em = inProcess(tinyEstate());
    const task = em.finished(em.send('POST', `${point}${action}`, body));
    expect(task).toMatchObject({ Operation: operation, Result: { Success: true, Message: 'Ok' } });
    expect(sessionOf(em, task.Links)).toMatchObject({
      JobType: 'RestoreVm',
      VmDisplayName: machine,
      State: 'Working',
      Result: 'None',
    });
    em.tick(RUN_TIME);
    expect(sessionOf(em, task.Links)).toMatchObject({ State: 'Stopped', Result: 'Success', Progress: 100 });
    expect(() => checkEstate(em.estate)).not.toThrow();
  });

  it.each([
    ['no body', `${VM}?action=restore`, undefined, 400],
    ['nothing in it', `${VM}?action=restore`, {}, 400],
    ['what belongs to a vApp', `${VM}?action=restore`, { VCloudVAppRestoreSpec: {} }, 400],
    ['a word for a flag', `${VM}?action=restore`, { VmRestoreSpec: { PowerOnAfterRestore: 'on' } }, 400],
    [
      'an unknown hierarchy',
      `${VM}?action=restore`,
      {
        VmRestoreSpec: {
          PowerOnAfterRestore: true,
          HierarchyRootUid: `urn:veeam:HierarchyRoot:${ID.unknown}`,
        },
      },
      400,
    ],
    [
      'a vApp without its place',
      `vAppRestorePoints/${ID.vAppPoint}?action=restore`,
      { VCloudVAppRestoreSpec: { PowerOnAfterRestore: true } },
      400,
    ],
    [
      'no such point',
      `vmRestorePoints/${ID.unknown}?action=restore`,
      { VmRestoreSpec: { PowerOnAfterRestore: true } },
      404,
    ],
    ['no such replica', `vmReplicaPoints/${ID.unknown}?action=failover`, undefined, 404],
  ])('is refused with %s, and nothing changes', (_what, path, body, status) => {
    const em = inProcess(tinyEstate());
    const before = em.estate;
    expect(em.send('POST', path, body).status).toBe(status);
    expect(em.estate).toBe(before);
  });
});

describe.each([
  ['VmRestorePoint', VM],
  ['VmReplicaPoint', `vmReplicaPoints/${ID.vmReplicaPoint}`],
  ['AgentRestorePoint', `agents/agentRestorePoints/${ID.agentPoint}`],
])('a mount of a %s', (kind, point) => {
  const mounts = (em: InProcess): unknown[] =>
    em.get(`${point}/mounts`).json<Record<string, unknown[]>>()[`${kind}Mounts`] ?? [];

  it('is there when its task has ended, for the session that made it, until it is deleted', () => {
    const em = inProcess(tinyEstate());
    const task = em.finished(em.send('POST', `${point}/mounts`));
    expect(task).toMatchObject({ Operation: 'MountRestorePoint', Result: { Success: true } });
    const link = task.Links.find((l) => l.Rel === 'Related');
    expect(link).toMatchObject({ Type: `${kind}Mount`, Name: `${point.split('/').at(-1)}@1` });
    expect(em.get(below(link?.Href)).json()).toEqual(mounts(em)[0]);
    expect(mounts(em.another())).toEqual([]);
    expect(em.another().get(below(link?.Href)).status).toBe(404);
    expect(() => checkEstate(em.estate)).not.toThrow();
    expect(em.send('DELETE', below(link?.Href)).status).toBe(204);
    expect(em.get(below(link?.Href)).status).toBe(404);
    expect(em.send('DELETE', below(link?.Href)).status).toBe(404);
  });

  it('goes when its session ends', () => {
    const em = inProcess(tinyEstate());
    const [own] = em.get('logonSessions').json<{ LogonSessions: { Href: string }[] }>().LogonSessions;
    em.finished(em.send('POST', `${point}/mounts`));
    expect(em.estate.mounts).toHaveLength(1);
    expect(em.send('DELETE', below(own?.Href)).status).toBe(204);
    expect(em.estate.mounts).toEqual([]);
  });

  it('gives files to download, once they were asked for', () => {
    const em = inProcess(tinyEstate());
    em.finished(em.send('POST', `${point}/mounts`));
    const file = `${point}/mounts/1/C:/pagefile.sys`;
    expect(em.get(`${file}?action=download`).status).toBe(400);
    const task = em.finished(em.send('POST', `${file}?action=restore`, { ForDirectDownload: {} }));
    expect(task).toMatchObject({ Operation: 'FileRestoreFromMountPoint', Result: { Message: 'Ok' } });
    const link = task.Links.find((l) => l.Rel === 'Download');
    expect(below(link?.Href)).toBe(`${file}?action=download`);
    expect(em.get(below(link?.Href)).status).toBe(200);
  });

  it.each([
    ['to where they were', { ToOriginalLocation: { Overwrite: true } }, 202],
    [
      'to where they were, as somebody',
      xmlBody(
        'FileRestoreSpec',
        '<ToOriginalLocation Overwrite="false"><GuestCredentials><UserName>web01\\op</UserName><Password>x</Password></GuestCredentials></ToOriginalLocation>',
      ),
      202,
    ],
    ['nowhere', {}, 400],
    ['to two places', { ToOriginalLocation: {}, ForDirectDownload: {} }, 400],
    ['as nobody', { ToOriginalLocation: { GuestCredentials: { Password: 'x' } } }, 400],
    ['without a body', undefined, 400],
  ])('restores files %s', (_what, body, status) => {
    const em = inProcess(tinyEstate());
    em.finished(em.send('POST', `${point}/mounts`));
    expect(em.send('POST', `${point}/mounts/1/C:/Users?action=restore`, body).status).toBe(status);
  });
});

describe('what runs on the guest', () => {
  it.each([
    [{ OsKind: 'Linux' }, 'sda1'],
    [xmlBody('VmRestorePointMountSpec', '<OsKind>Linux</OsKind>'), 'sda1'],
    [{ OsKind: 'Windows' }, 'C:'],
    [undefined, 'C:'],
  ])('is told by %o', (body, volume) => {
    const em = inProcess(tinyEstate());
    em.finished(em.send('POST', `${VM}/mounts`, body));
    const { FSRoots } = em.get(`${VM}/mounts/1`).json<{ FSRoots: { Path: string }[] }>();
    expect(FSRoots.map((r) => r.Path)).toContain(volume);
  });

  it('is one of two systems', () => {
    expect(inProcess(tinyEstate()).send('POST', `${VM}/mounts`, { OsKind: 'Solaris' }).status).toBe(400);
  });
});

describe('the catalog', () => {
  it('shows files once they were browsed; the answer is 200, as the page has it, and the task leads there', () => {
    const em = inProcess(tinyEstate());
    expect(em.get(`${CATALOG}/guestfs`).status).toBe(404);
    const started = em.send('POST', `${CATALOG}?action=browse`);
    expect(started.status).toBe(200);
    em.tick(2_000);
    const task = em.get(`tasks/${started.json<{ TaskId: string }>().TaskId}`).json<{
      Operation: string;
      Links: { Rel: string; Href: string; Type: string }[];
    }>();
    expect(task.Operation).toBe('BrowseVM');
    const link = task.Links.find((l) => l.Type === 'FileSystemItemsList');
    expect([link?.Rel, below(link?.Href)]).toEqual(['Down', `${CATALOG}/guestfs/`]);
    expect(em.get(below(link?.Href)).status).toBe(200);
  });

  it('restores a file without a body, and the task leads to the session', () => {
    const em = inProcess({ ...tinyEstate(), browsed: [{ vmRestorePoint: ID.vmPoint }] });
    const task = em.finished(em.send('POST', `${CATALOG}/guestfs/C:/pagefile.sys?action=restore`));
    expect(task).toMatchObject({
      Operation: 'RestoreFile',
      Result: { Success: true, Message: 'Restore operations started successfully.' },
    });
    expect(sessionOf(em, task.Links)).toMatchObject({ JobType: 'FileLevelRestore', VmDisplayName: 'web01' });
    expect(em.send('POST', `${CATALOG}/guestfs/C:/nothing?action=restore`).status).toBe(404);
    expect(em.send('POST', `${CATALOG}/guestfs?action=restore`).status).toBe(400);
  });
});
