/** Jobs, their sessions, restores and failover plans: form, collections, unknown ids, queries. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from './client.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const HOST = { Host: 'em.example:9398' };
const API = 'http://em.example:9398/api';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>' as const;
const SCHEMA =
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const NAMESPACE = 'xmlns="http://www.veeam.com/ent/v1.0"';
const VM = 'urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: tinyEstate() });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const xml = async (path: string): Promise<string> => (await session.get(`/api/${path}`, HOST)).body;
const text = async (path: string): Promise<string> =>
  (await session.get(`/api/${path}`, { ...HOST, ...JSON_ONLY })).body;

interface Linked {
  readonly Links: readonly { readonly Rel: string; readonly Href: string; readonly Type: string | null }[];
}

const linksOf = async (path: string): Promise<string[]> =>
  (JSON.parse(await text(path)) as Linked).Links.map(
    ({ Rel, Href, Type }) => `${Rel} ${Href.slice(API.length + 1).replace(/[0-9a-f-]{36}/, '{ID}')} ${Type}`,
  );

function link(path: string, rel: string, type = '', name = ''): string {
  const named = name === '' ? '' : ` Name="${name}"`;
  return `<Link Href="${API}/${path}"${named}${type === '' ? '' : ` Type="${type}"`} Rel="${rel}" />`;
}

function linkJson(path: string, rel: string, type?: string, name?: string): string {
  return JSON.stringify({ Rel: rel, Href: `${API}/${path}`, Name: name ?? null, Type: type ?? null });
}

describe('a backup session', () => {
  const self = `backupSessions/${ID.session}`;
  const name = 'Nightly@2026-06-15 05:34:10';
  const links: [path: string, rel: string, type?: string, name?: string][] = [
    [`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example'],
    [`jobs/${ID.job}`, 'Up', 'JobReference', 'Nightly'],
    [self, 'Alternate', 'BackupJobSessionReference', name],
    [`${self}/taskSessions`, 'Down', 'BackupTaskSessionReferenceList'],
    [`${self}?action=stop`, 'Stop'],
    [`restorePoints/${ID.point}`, 'Related', 'RestorePointReference', 'Jun 15 2026  5:34AM'],
  ];

  it('in XML, byte for byte', async () => {
    expect(await xml(`${self}?format=Entity`)).toBe(
      `${HEAD}<BackupJobSession ${SCHEMA} Href="${API}/${self}?format=Entity" Type="BackupJobSession" ` +
        `Name="${name}" UID="urn:veeam:BackupJobSession:${ID.session}" ${NAMESPACE}><Links>` +
        links.map((l) => link(...l)).join('') +
        `</Links><JobUid>urn:veeam:Job:${ID.job}</JobUid><JobName>Nightly</JobName><JobType>Backup</JobType>` +
        '<CreationTimeUTC>2026-06-15T05:34:10.12Z</CreationTimeUTC><EndTimeUTC>2026-06-15T05:41:00Z</EndTimeUTC>' +
        '<State>Stopped</State><Result>Warning</Result><Progress>100</Progress>' +
        '<FailureMessage>web01: &lt;slow&gt;</FailureMessage><IsRetry>false</IsRetry></BackupJobSession>',
    );
  });

  it('in JSON, byte for byte', async () => {
    expect(await text(`${self}?format=Entity`)).toBe(
      `{"IsRetry":false,"JobUid":"urn:veeam:Job:${ID.job}","JobName":"Nightly","JobType":"Backup",` +
        '"CreationTimeUTC":"2026-06-15T05:34:10.12Z","EndTimeUTC":"2026-06-15T05:41:00Z","State":"Stopped",' +
        '"Result":"Warning","Progress":100,"FailureMessage":"web01: <slow>",' +
        `"Name":"${name}","UID":"urn:veeam:BackupJobSession:${ID.session}",` +
        `"Links":[${links.map((l) => linkJson(...l)).join(',')}],` +
        `"Href":"${API}/${self}?format=Entity","Type":"BackupJobSession"}`,
    );
  });
});

describe('a job', () => {
  const self = `jobs/${ID.job}`;

  it('as a reference is the one of genuine servers', async () => {
    expect(await xml(self)).toBe(
      `${HEAD}<EntityRef ${SCHEMA} UID="urn:veeam:Job:${ID.job}" Name="Nightly" Href="${API}/${self}" ` +
        `Type="JobReference" ${NAMESPACE}><Links>` +
        link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
        link(`${self}?format=Entity`, 'Alternate', 'Job', 'Nightly') +
        link(`${self}/backupSessions`, 'Down', 'BackupJobSessionReferenceList') +
        '</Links></EntityRef>',
    );
  });

  it('that backs up links as genuine servers do', async () => {
    expect(await linksOf(`${self}?format=Entity`)).toEqual([
      'Up backupServers/{ID} BackupServerReference',
      'Alternate jobs/{ID} JobReference',
      'Edit jobs/{ID} JobReference',
      'Clone jobs/{ID}?action=clone null',
      'Down jobs/{ID}/includes ObjectInJobList',
      'ToggleScheduleEnabled jobs/{ID}?action=toggleScheduleEnabled null',
      'Down jobs/{ID}/backupSessions BackupJobSessionReferenceList',
      'Create jobs/{ID}/includes ObjectInJob',
      'Start jobs/{ID}?action=start null',
      'Stop jobs/{ID}?action=stop null',
      'Retry jobs/{ID}?action=retry null',
    ]);
  });

  it('that copies has Sync for Start, and what it copies for what it processes', async () => {
    const links = await linksOf(`jobs/${ID.copy}?format=Entity`);
    expect(links).toContain('Sync jobs/{ID}?action=sync null');
    expect(links).toContain('Down jobs/{ID}/linkedJobs LinkedJobObjectList');
    expect(links).toContain('Down jobs/{ID}/linkedBackupRepositories LinkedBackupRepositoryObjectList');
    expect(links.some((l) => /^(Start|Edit) |includes/.test(l))).toBe(false);
  });

  it('says in XML when it runs: options are attributes, days repeat, hours are text', async () => {
    const body = await xml(`${self}?format=Entity`);
    expect(body).toContain(
      '<OptionsDaily Enabled="true"><Kind>SelectedDays</Kind><Days>Monday</Days><Days>Friday</Days>' +
        '<Time>05:30:00.0000000-07:00</Time><TimeOffsetUtc>-7</TimeOffsetUtc></OptionsDaily>',
    );
    expect(body).toContain('<Day Name="Monday">1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1</Day>');
    expect(body).toContain(
      '<OptionsDaisyChaining Enabled="false"><PreviousJobUid /></OptionsDaisyChaining></Standart></JobScheduleOptions>',
    );
  });

  it('says in JSON when it runs: Enabled is the last member, lists are lists', async () => {
    const body = await text(`${self}?format=Entity`);
    expect(body).toContain(
      '"OptionsDaily":{"Kind":"SelectedDays","Days":["Monday","Friday"],"Time":"2020-02-04T05:30:00-07:00",' +
        '"TimeOffsetUtc":-7,"Enabled":true}',
    );
    expect(body).toContain('{"Name":"Monday","Value":"1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1"}');
  });

  it('names the files it leaves out differently in XML and in JSON', async () => {
    expect(await xml(`${self}/includes`)).toContain(
      '<FSFileExcludeOptions><BackupScope>2</BackupScope><IncludeList /><ExcludeList><Path>D:\\Temp</Path></ExcludeList></FSFileExcludeOptions>',
    );
    expect(await text(`${self}/includes`)).toContain(
      '"FsFileExcludeOptions":{"BackupScope":2,"IncludeLists":[],"ExcludeLists":["D:\\\\Temp"]}',
    );
  });

  it.each([
    [ID.job, 'BackupJobInfo'],
    [ID.copy, 'ImmediateBackupCopyJobInfo'],
  ])('%s has only the settings of its type', async (id, member) => {
    const { JobInfo } = JSON.parse(await text(`jobs/${id}?format=Entity`)) as { JobInfo: object };
    expect(Object.entries(JobInfo).flatMap(([k, v]) => (v === null ? [] : [k]))).toEqual([member]);
  });
});

describe('what a job processes', () => {
  const self = `jobs/${ID.job}/includes/${ID.object}`;

  it('stands in the list as it stands alone', async () => {
    const { ObjectInJobs } = JSON.parse(await text(`jobs/${ID.job}/includes`)) as { ObjectInJobs: unknown[] };
    expect(ObjectInJobs).toEqual([JSON.parse(await text(self))]);
    expect(await xml(self)).toContain(
      `<ObjectInJob ${SCHEMA} Href="${API}/${self}" Type="ObjectInJob" ${NAMESPACE}><Links>` +
        link(self, 'Delete', 'ObjectInJob', 'web01') +
        link(`jobs/${ID.job}?format=Entity`, 'Up', 'Job', 'Nightly') +
        `</Links><ObjectInJobId>${ID.object}</ObjectInJobId><HierarchyObjRef>${VM}</HierarchyObjRef>` +
        '<Name>web01</Name><DisplayName>web01</DisplayName><Order>0</Order><GuestProcessingOptions>',
    );
  });

  it('is 404 where it is not in the job, 400 where it has no id', async () => {
    expect((await session.get(`/api/jobs/${ID.job}/includes/${ID.unknown}`)).status).toBe(404);
    expect((await session.get(`/api/jobs/${ID.copy}/includes/${ID.object}`)).status).toBe(404);
    expect((await session.get(`/api/jobs/${ID.job}/includes/99999`)).status).toBe(400);
  });

  it.each([
    [
      'linkedJobs',
      'LinkedJobResourceObjects',
      `<LinkedJobUid>urn:veeam:Job:${ID.job}</LinkedJobUid><Order>0</Order>`,
    ],
    [
      'linkedBackupRepositories',
      'LinkedBackupRepositoryResourceObjects',
      `<LinkedBackupRepositoryUid>urn:veeam:Repository:${ID.repository}</LinkedBackupRepositoryUid>`,
    ],
  ])('by a copy is among %s', async (path, root, content) => {
    const body = await xml(`jobs/${ID.copy}/${path}`);
    expect(body).toContain(`${HEAD}<${root} ${SCHEMA} ${NAMESPACE}>`);
    expect(body).toContain(`${content}</`);
    expect(await xml(`jobs/${ID.job}/${path}`)).toBe(`${HEAD}<${root} ${SCHEMA} ${NAMESPACE} />`);
  });
});

/** Collections by kind, with the root of their entities and who is in them. */
const COLLECTIONS = [
  ['jobs', 'Jobs', 'Job', [ID.job, ID.copy]],
  [`backupServers/${ID.server}/jobs`, 'Jobs', 'Job', [ID.job, ID.copy]],
  ['backupSessions', 'BackupJobSessions', 'BackupJobSession', [ID.session]],
  [`jobs/${ID.job}/backupSessions`, 'BackupJobSessions', 'BackupJobSession', [ID.session]],
  [`jobs/${ID.copy}/backupSessions`, 'BackupJobSessions', 'BackupJobSession', []],
  [`backupSessions/${ID.session}/taskSessions`, 'BackupTaskSessions', 'BackupTaskSession', [ID.taskSession]],
  ['backupTaskSessions', 'BackupTaskSessions', 'BackupTaskSession', [ID.taskSession]],
  ['restoreSessions', 'RestoreSessions', 'RestoreSession', [ID.restore]],
  ['failoverPlans', 'FailoverPlans', 'FailoverPlan', [ID.plan]],
] as const;

describe.each(COLLECTIONS)('%s', (path, plural, kind, ids) => {
  it('has the same members as references and as entities', async () => {
    const expected = ids.map((id) => `urn:veeam:${kind}:${id}`);
    const { Refs } = JSON.parse(await text(path)) as { Refs: { UID: string; Type: string }[] };
    expect(Refs.map((r) => [r.UID, r.Type])).toEqual(expected.map((uid) => [uid, `${kind}Reference`]));
    const list = JSON.parse(await text(`${path}?format=Entity`)) as Record<string, { UID: string }[]>;
    expect(list[plural]?.map((e) => e.UID)).toEqual(expected);
    expect(await xml(`${path}?format=Entity`)).toContain(`${HEAD}<${plural} ${SCHEMA} ${NAMESPACE}`);
  });
});

it.each([
  ['jobs', 'Job', 'job', ID.job],
  ['backupSessions', 'BackupJobSession', 'backup session', ID.session],
  ['backupTaskSessions', 'BackupTaskSession', 'backup task session', ID.taskSession],
  ['restoreSessions', 'RestoreSession', 'restore session', ID.restore],
  ['failoverPlans', 'FailoverPlan', 'failover plan', ID.plan],
])('%s are found by id or URN, and unknown or malformed ids are refused', async (path, kind, noun, id) => {
  expect((await session.get(`/api/${path}/urn:veeam:${kind}:${id}`)).status).toBe(200);
  const unknown = await session.get(`/api/${path}/${ID.unknown}`, JSON_ONLY);
  expect([unknown.status, json(unknown).Message]).toEqual([404, `Cannot find ${noun} [${ID.unknown}]`]);
  const malformed = await session.get(`/api/${path}/99999`, JSON_ONLY);
  expect([malformed.status, json(malformed).Message]).toEqual([400, ` ID 99999 is invalid. Type: ${kind}`]);
});

describe('queries', () => {
  const found = async (query: string): Promise<string[]> =>
    (JSON.parse(await text(`query?${query}`)) as { Refs: { Refs: { Name: string }[] } }).Refs.Refs.map(
      (r) => r.Name,
    );
  const run = 'Nightly@2026-06-15 05:34:10';
  const task = 'web01@2026-06-15 05:34:40';

  it.each([
    ['type=Job&filter=JobType==ImmediateBackupCopy', ['Copy']],
    ['type=Job&filter=ScheduleEnabled==true;Platform==vCloud', ['Nightly']],
    ['type=Job&filter=NextRun<"2100-01-01"', ['Nightly']],
    ['type=Job&sortAsc=name', ['Copy', 'Nightly']],
    ['type=BackupJobSession&filter=JobName==Nightly;Result==Warning', [run]],
    ['type=BackupJobSession&filter=EndTime>"2026-06-16"', []],
    [`type=BackupTaskSession&filter=JobSessionUid==${ID.session};TotalSize>1000`, [task]],
    ['type=BackupTaskSession&filter=State==Completed,Reason==none', [task]],
    // What has not ended has neither an end nor a result.
    ['type=RestoreSession&filter=EndTime>"1900-01-01",Result==Success', []],
    [
      'type=RestoreSession&filter=Type==FileLevelRestore;VmDisplayName==web01',
      ['FLR_[web01]@2026-06-16 09:12:40'],
    ],
    [
      'type=FailoverPlan&filter=Description=="Databases first";BackupServerName==vbr.example',
      ['Second "Site"'],
    ],
  ])('%s', async (query, names) => {
    expect(await found(encodeURI(query))).toEqual(names);
  });

  it('find machines in jobs, whole in either form', async () => {
    const list = JSON.parse(await text(`jobs/${ID.job}/includes`)) as { ObjectInJobs: unknown[] };
    for (const format of ['', '&format=Entities']) {
      const query = `query?type=ObjectInJob&filter=Name==web01;JobUid==${ID.job}${format}`;
      const { Resources } = JSON.parse(await text(query)) as { Resources: { ObjectsInJob: unknown } };
      expect(Resources.ObjectsInJob).toEqual(list);
    }
    expect(await xml('query?type=ObjectInJob&filter=JobName==Copy')).toContain('<ObjectsInJob />');
  });
});
