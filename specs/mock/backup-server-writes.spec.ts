import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate } from '../../src/mock/index.js';
import { libxml2 } from '../data/validation.js';
import { ID } from './ids.js';
import { type Answered, type InProcess, inProcess, type TaskBody, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

const ESTATE = defaultEstate(1);

function the<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('The default estate has no such record.');
  return record;
}

const first = the(ESTATE.backupServers[0]);
const second = the(ESTATE.backupServers[1]);
const SELF = `backupServers/${first.id}`;
const WEB = the(ESTATE.hierarchyObjects.find((o) => o.name === 'web01'));
const REPOSITORY = `urn:veeam:Repository:${the(ESTATE.repositories[0]).id}`;
const PASSWORD = the(ESTATE.passwords.find((p) => p.backupServer === first.id)).id;

const SPEC = {
  Description: 'Büro <2>',
  DnsNameOrIpAddress: 'vbr03.lab.example',
  Port: 9392,
  Username: 'LAB\\svc',
  Password: 'opensesame',
};

const SPEC_XML = xmlBody(
  'BackupServerSpec',
  '<Description>Büro &lt;2&gt;</Description><DnsNameOrIpAddress>vbr03.lab.example</DnsNameOrIpAddress>' +
    '<Port>9392</Port><Username>LAB\\svc</Username><Password>opensesame</Password>',
);

const ZIP = {
  VmRef: WEB.ref.replace(':Vm:', ':vm:'),
  RepositoryUid: REPOSITORY,
  PasswordKeyId: PASSWORD,
  CompressionLevel: 5,
  DisableGuestQuiescence: false,
  BackupRetention: 'Never',
};

const doneWith = ({ status, text }: Answered): [number, string] => [status, text];
const pathOf = (href: string): string => href.slice(href.indexOf('/api/') + 5);
const relatedOf = (task: TaskBody): string =>
  pathOf(the(task.Links.find((l) => l.Rel === 'Related' && l.Type === 'BackupJobSession')).Href);
const faults = (em: InProcess, path: string): string =>
  libxml2(em.send('GET', path, undefined, { accept: 'application/xml' }).text);

describe('a backup server', () => {
  it.each([
    ['JSON', SPEC],
    ['XML', SPEC_XML],
  ])('is connected in %s (202, no body), edited (204) and disconnected (204)', (_form, body) => {
    const em = inProcess(ESTATE);
    expect(doneWith(em.send('POST', 'backupServers?action=create', body))).toEqual([202, '']);
    const self = `backupServers/${em.estate.backupServers.at(-1)?.id}`;
    const read = (): Record<string, unknown> => em.get(`${self}?format=Entity`).json();
    expect(read()).toMatchObject({
      Name: 'vbr03.lab.example',
      Description: 'Büro <2>',
      Port: 9392,
      WcfPort: 9405,
    });
    expect(faults(em, `${self}?format=Entity`)).toBe('');
    expect(em.get('query?type=BackupServer&filter=IpOrDnsName==vbr03.lab.example').json()).toMatchObject({
      Refs: { Refs: [{ Name: 'vbr03.lab.example' }] },
    });
    checkEstate(em.estate);

    const edit = { DnsNameOrIpAddress: 'VBR03.lab.example', WcfPort: '9406' };
    expect(doneWith(em.send('PUT', self, edit))).toEqual([204, '']);
    expect(read()).toMatchObject({ Name: 'VBR03.lab.example', Description: 'Büro <2>', WcfPort: 9406 });

    expect(doneWith(em.send('DELETE', self))).toEqual([204, '']);
    expect(em.get(self).status).toBe(404);
    expect(em.estate).toEqual(ESTATE);
  });

  it('takes everything with it that was known of it, and nothing else', () => {
    const em = inProcess(ESTATE);
    em.send('DELETE', SELF);
    checkEstate(em.estate);
    const text = JSON.stringify(em.estate);
    expect(text).not.toContain(first.id);
    for (const { id, backupServer } of ESTATE.backups) {
      expect(em.estate.backups.some((b) => b.id === id)).toBe(backupServer === second.id);
    }
    expect(em.estate.accounts).toEqual(ESTATE.accounts);
    for (const list of ['vmRestorePoints', 'jobs', 'cdpPolicies', 'restoreSessions', 'nas/jobs']) {
      expect(em.get(`${list}?format=Entity`).status).toBe(200);
    }
    em.send('DELETE', `backupServers/${second.id}`);
    checkEstate(em.estate);
    expect(em.estate.restorePoints).toEqual([]);
  });

  it('is asked for its data: the task ends, the session it speaks of goes on', () => {
    const em = inProcess(ESTATE);
    const task = em.finished(em.send('POST', `${SELF}?action=collect`));
    expect([task.Operation, task.Result?.Message]).toEqual([
      'CollectingBackupServer',
      'Data collection started. To view results, go to Sessions.',
    ]);
    const session = `systemSessions/${em.estate.systemSessions.at(-1)?.id}`;
    expect(em.get(session).json()).toMatchObject({ Name: 'Collect Job @2026-06-20 12:00:01' });
    expect(em.get(`${session}?format=Entity`).json()).toMatchObject({ State: 'InProgress' });
    expect(faults(em, 'systemSessions')).toBe('');
    em.tick(60_000);
    expect(em.get(`${session}?format=Entity`).json()).toMatchObject({ State: 'CompletedSuccessfully' });
    expect(em.get(`${session}/events`).json()).toMatchObject({
      Events: [{ Message: 'Started' }, { Message: 'Done' }],
    });
    expect(faults(em, 'systemSessions')).toBe('');
  });
});

describe('machines are backed up on demand', () => {
  it('quickly: the job’s backup gets an increment of the one machine', () => {
    const em = inProcess(ESTATE);
    const task = em.finished(em.send('POST', `${SELF}?action=quickbackup`, { VmRef: WEB.ref }));
    expect(task.Operation).toBe('QuickBackup');
    const session = relatedOf(task);
    expect(em.get(session).json()).toMatchObject({ State: 'Working', JobType: 'Backup' });
    checkEstate(em.estate);
    em.tick(60_000);
    expect(em.get(session).json()).toMatchObject({ State: 'Stopped', Result: 'Success', Progress: 100 });
    const points = em.estate.vmRestorePoints.slice(ESTATE.vmRestorePoints.length);
    expect(points).toMatchObject([{ vmName: 'web01', pointType: 'Increment', hierarchyObjRef: WEB.ref }]);
    expect(em.estate.backups).toEqual(ESTATE.backups);
    for (const list of ['vmRestorePoints', 'restorePoints', 'backupFiles', 'backupTaskSessions']) {
      expect([list, faults(em, `${list}?format=Entity`)]).toEqual([list, '']);
    }
    checkEstate(em.estate);
  });

  it.each([
    ['JSON', ZIP, ['web01']],
    [
      'XML',
      xmlBody(
        'VeeamZipStartupSpec',
        `<VmRef>${WEB.ref}</VmRef><VmRef>${WEB.ref.replace('vm-1036', 'vm-1050')}</VmRef><RepositoryUid>${REPOSITORY}</RepositoryUid>` +
          '<CompressionLevel>1</CompressionLevel><BackupRetention>In1Week</BackupRetention>',
      ),
      ['web01', 'scratch'],
    ],
  ])('as a VeeamZIP, asked in %s: a whole backup of its own', (_form, body, names) => {
    const em = inProcess(ESTATE);
    const task = em.finished(em.send('POST', `${SELF}?action=VeeamZip`, body));
    expect(task.Operation).toBe('VeeamZip');
    const session = relatedOf(task);
    em.tick(60_000);
    expect(em.get(session).json()).toMatchObject({ JobName: 'VeeamZIP', State: 'Stopped' });
    const backup = the(em.estate.backups.at(-1));
    expect(em.get(`backups/${backup.id}?format=Entity`).json()).toMatchObject({ Name: names.join(', ') });
    const points = em.estate.vmRestorePoints.slice(ESTATE.vmRestorePoints.length);
    expect(points.map((p) => [p.vmName, p.pointType])).toEqual(names.map((name) => [name, 'Full']));
    expect(em.get(`backups/${backup.id}/backupFiles?format=Entity`).json()).toMatchObject({
      BackupFiles: [{ FileType: 'vbk' }],
    });
    checkEstate(em.estate);
    expect(faults(em, 'jobs?format=Entity')).toBe('');
  });
});

describe('a refused request changes nothing and starts nothing', () => {
  const hyperV = the(ESTATE.hierarchyObjects.find((o) => o.ref.startsWith('urn:HyperV:Vm'))).ref;
  const cluster = the(ESTATE.hierarchyObjects.find((o) => o.type === 'Cluster')).ref;
  const other = `backupServers/${second.id}`;
  it.each<[string, string, string | object | undefined, number, RegExp]>([
    ['POST', 'backupServers', SPEC, 400, /^The request has no action/],
    ['POST', 'backupServers?action=create', undefined, 400, /^Node \[BackupServerSpec\] does not exist/],
    ['POST', 'backupServers?action=create', { ...SPEC, Port: 'x' }, 400, /of \[Port\] is no integer/],
    ['POST', 'backupServers?action=create', { ...SPEC, Port: 70_000 }, 400, /of \[Port\] must be from 1 to/],
    [
      'POST',
      'backupServers?action=create',
      { ...SPEC, Username: null },
      400,
      /lacks the element \[Username\]/,
    ],
    [
      'POST',
      'backupServers?action=create',
      { ...SPEC, DnsNameOrIpAddress: 'a b' },
      400,
      /has the wrong form/,
    ],
    [
      'POST',
      'backupServers?action=create',
      { ...SPEC, DnsNameOrIpAddress: 'VBR01.lab.example' },
      400,
      /is connected already/,
    ],
    [
      'POST',
      'backupServers?action=create',
      { ...SPEC, VbrCertificateThumbprint: 'xyz' },
      400,
      /has the wrong form/,
    ],
    ['PUT', SELF, { Description: 'x' }, 400, /lacks the element \[DnsNameOrIpAddress\]/],
    ['PUT', SELF, { DnsNameOrIpAddress: second.address }, 400, /is connected already/],
    ['PUT', `backupServers/${ID.unknown}`, SPEC, 404, /^Cannot find backup server/],
    ['DELETE', `backupServers/${ID.unknown}`, undefined, 404, /^Cannot find backup server/],
    ['DELETE', 'backupServers/1', undefined, 400, /is invalid. Type: BackupServer/],
    ['POST', `${SELF}?action=explode`, undefined, 400, /^Unknown action/],
    ['POST', `backupServers/${ID.unknown}?action=collect`, undefined, 404, /^Cannot find backup server/],
    [
      'POST',
      `${SELF}?action=quickbackup`,
      { VmRef: hyperV },
      400,
      /^No backup job of the server has processed/,
    ],
    ['POST', `${SELF}?action=quickbackup`, { Vm: 1 }, 400, /has no element \[Vm\]/],
    ['POST', `${SELF}?action=veeamzip`, { ...ZIP, CompressionLevel: 6 }, 400, /must be from 1 to 5/],
    [
      'POST',
      `${SELF}?action=veeamzip`,
      { ...ZIP, BackupRetention: 'Always' },
      400,
      /none of the possible ones/,
    ],
    ['POST', `${SELF}?action=veeamzip`, { ...ZIP, VmRef: cluster }, 400, /is no VM of vSphere/],
    ['POST', `${SELF}?action=veeamzip`, { ...ZIP, PasswordKeyId: ID.unknown }, 400, /^Cannot find password/],
    ['POST', `${other}?action=veeamzip`, ZIP, 400, /^Cannot find object/],
  ])('%s %s %j: %i', (method, path, body, status, message) => {
    const em = inProcess(ESTATE);
    const refused = em.send(method, path, body);
    expect(refused.status).toBe(status);
    expect(refused.json().Message).toMatch(message);
    em.tick(60_000);
    expect(em.estate).toBe(ESTATE);
    expect(em.get('tasks').json()).toEqual({ Tasks: [] });
  });
});

it('a task fails where its server was disconnected meanwhile', () => {
  const em = inProcess(ESTATE);
  const started = em.send('POST', `${SELF}?action=quickbackup`, { VmRef: WEB.ref });
  em.send('DELETE', SELF);
  expect(em.finished(started).Result?.Success).toBe(false);
  checkEstate(em.estate);
});

it('an estate of one server is empty without it', () => {
  const em = inProcess(tinyEstate());
  em.send('DELETE', `backupServers/${ID.server}`);
  checkEstate(em.estate);
  const { systemSessions, roles, accounts, ...rest } = em.estate;
  expect([systemSessions.length, roles, accounts]).toEqual([1, [], []]);
  for (const [list, records] of Object.entries(rest)) expect([list, records]).toEqual([list, []]);
});
