import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { basic, header, JSON_ONLY, json, type LoggedOn, logOn, send } from './client.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const HOST = { Host: 'em.example:9398' };
const SCHEMA =
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
const NAMESPACE = 'xmlns="http://www.veeam.com/ent/v1.0"';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: tinyEstate(), now: () => new Date('2026-06-20T08:00:00Z') });
  session = await logOn(mock);
});

afterAll(() => mock.close());

/** What a link looks like in XML, with the host the client asked for. */
function link(path: string, rel: string, type = '', name = ''): string {
  const attributes = [`Href="http://em.example:9398/api/${path}"`];
  if (name !== '') attributes.push(`Name="${name}"`);
  if (type !== '') attributes.push(`Type="${type}"`);
  return `<Link ${attributes.join(' ')} Rel="${rel}" />`;
}

describe('the headers are those of version 12, in their order', () => {
  const common = {
    before: [['Cache-Control', 'private']],
    after: [
      ['Server', 'Microsoft-HTTPAPI/2.0'],
      ['X-Frame-Options', 'SAMEORIGIN'],
      ['X-XSS-Protection', '1; mode=block'],
      ['Strict-Transport-Security', 'max-age=31536000'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Date', 'Sat, 20 Jun 2026 08:00:00 GMT'],
    ],
  };

  it('of a success', async () => {
    const answer = await session.get('/api/backups');
    expect([answer.status, answer.reason]).toEqual([200, 'OK']);
    expect(answer.headers).toEqual([
      ...common.before,
      ['Content-Length', String(Buffer.byteLength(answer.body))],
      ['Content-Type', 'application/xml; charset=utf-8'],
      ...common.after,
    ]);
  });

  it('of an error, without a charset and with the reason phrases of .NET', async () => {
    const answer = await session.get('/api/backups/99999', JSON_ONLY);
    expect([answer.status, answer.reason]).toEqual([400, 'BadRequest']);
    expect(answer.headers).toEqual([
      ...common.before,
      ['Content-Length', String(Buffer.byteLength(answer.body))],
      ['Content-Type', 'application/json'],
      ...common.after,
    ]);
  });

  it('of a logoff, which has no body and says nothing about one', async () => {
    const other = await logOn(mock);
    const answer = await other.send('DELETE', `/api/logonSessions/${other.id}`);
    expect([answer.status, answer.body]).toEqual([204, '']);
    expect(answer.headers).toEqual([...common.before, ...common.after]);
  });
});

describe('the entry point', () => {
  it('in XML, byte for byte', async () => {
    const answer = await send(mock, 'GET', '/api/', HOST);
    const version = (v: string): string =>
      `<SupportedVersion Name="${v}"><Links>${link(`sessionMngr/?v=${v}`, 'Create', 'LogonSession')}</Links></SupportedVersion>`;
    expect(answer.body).toBe(
      `${DECLARATION}<EnterpriseManager ${SCHEMA} ${NAMESPACE}><Links>` +
        link('logonSessions', 'Down', 'LogonSessionList') +
        link('sessionMngr/?v=latest', 'Create', 'LogonSession') +
        `</Links><SupportedVersions>${['v1_5', 'v1_6', 'v1_7'].map(version).join('')}</SupportedVersions></EnterpriseManager>`,
    );
  });

  it('in JSON, byte for byte', async () => {
    const answer = await send(mock, 'GET', '/api/', { ...HOST, ...JSON_ONLY });
    const create = (v: string): string =>
      `{"Rel":"Create","Href":"http://em.example:9398/api/sessionMngr/?v=${v}","Name":null,"Type":"LogonSession"}`;
    const version = (v: string): string => `{"Links":[${create(v)}],"Name":"${v}"}`;
    expect(answer.body).toBe(
      `{"SupportedVersions":{"SupportedVersions":[${['v1_5', 'v1_6', 'v1_7'].map(version).join(',')}]},"Links":[` +
        '{"Rel":"Down","Href":"http://em.example:9398/api/logonSessions","Name":null,"Type":"LogonSessionList"},' +
        `${create('latest')}],"Href":null,"Type":null}`,
    );
  });
});

describe('a logon session', () => {
  it('names its members in order, leads up first and ends with Delete', async () => {
    const answer = await session.get(`/api/logonSessions/${session.id}`, { ...HOST, ...JSON_ONLY });
    const self = `http://em.example:9398/api/logonSessions/${session.id}`;
    expect(Object.keys(json(answer))).toEqual(['UserName', 'SessionId', 'Links', 'Href', 'Type']);
    const { Links, ...rest } = json<{ Links: unknown[] }>(answer);
    expect(rest).toEqual({
      UserName: mock.username,
      SessionId: session.id,
      Href: self,
      Type: 'LogonSession',
    });
    expect(Links).toHaveLength(71);
    expect(Links[0]).toEqual({
      Rel: 'Up',
      Href: 'http://em.example:9398/api/',
      Name: null,
      Type: 'EnterpriseManager',
    });
    expect(Links.at(-1)).toEqual({ Rel: 'Delete', Href: self, Name: null, Type: null });
  });

  it('leads to its tasks and to the query service between references and entities, as version 12 does', async () => {
    const answer = await session.get(`/api/logonSessions/${session.id}`, { ...HOST, ...JSON_ONLY });
    const { Links } = json<{ Links: { Rel: string; Href: string; Type: string }[] }>(answer);
    const at = Links.findIndex((l) => l.Type === 'TaskList');
    expect(Links.slice(at - 1, at + 5).map((l) => `${l.Rel} ${l.Type} ${new URL(l.Href).pathname}`)).toEqual([
      'Down BackupJobSessionReferenceList /api/systemSessions',
      'Down TaskList /api/tasks',
      'Down QueryService /api/querySvc',
      'Down LookupService /api/lookupSvc',
      'Down Report /api/reports/summary',
      'Down BackupServerList /api/backupServers',
    ]);
  });

  it('stands in the list as it stands alone', async () => {
    const [alone, list] = await Promise.all([
      session.get(`/api/logonSessions/${session.id}`, JSON_ONLY),
      session.get('/api/logonSessions', JSON_ONLY),
    ]);
    expect(json<{ LogonSessions: unknown[] }>(list).LogonSessions).toContainEqual(json(alone));
  });

  it('in XML has its attributes between the schema namespaces and the default one, as .NET writes them', async () => {
    const answer = await session.get(`/api/logonSessions/${session.id}`, HOST);
    expect(answer.body).toContain(
      `<LogonSession ${SCHEMA} Href="http://em.example:9398/api/logonSessions/${session.id}" Type="LogonSession" ${NAMESPACE}><Links><Link `,
    );
    expect(answer.body).toContain(
      `</Links><UserName>${mock.username}</UserName><SessionId>${session.id}</SessionId></LogonSession>`,
    );
  });
});

describe('the query service', () => {
  interface Service {
    readonly Links: { readonly Rel: string; readonly Href: string; readonly Type: string }[];
  }
  const down = async (): Promise<Service['Links']> =>
    json<Service>(await session.get('/api/querySvc', JSON_ONLY)).Links.filter((l) => l.Rel === 'Down');

  it('in XML leads up to the session it is read in, then to a page of each query', async () => {
    const answer = await session.get('/api/querySvc', HOST);
    const query = (type: string, sort = 'name', list = type): string =>
      link(
        `query?type=${type}&amp;format=Entities&amp;sortAsc=${sort}&amp;pageSize=15&amp;page=1`,
        'Down',
        `${list}List`,
      );
    expect(answer.body).toContain(
      `${DECLARATION}<QuerySvc ${SCHEMA} Href="http://em.example:9398/api/querySvc" Type="QueryService" ${NAMESPACE}><Links>` +
        link(`logonSessions/${session.id}`, 'Up', 'LogonSession') +
        query('VmRestorePoint') +
        query('VAppRestorePoint') +
        query('VmReplicaPoint') +
        query('Task', 'TaskId'),
    );
    expect(answer.body).toContain(query('Passwords', 'BackupServerUid', 'PasswordKey'));
    expect(answer.body).toContain(`${query('Credentials', 'BackupServerUid')}${query('CloudReplica')}`);
    expect(answer.body).toMatch(/<\/Links><\/QuerySvc>$/);
  });

  it('in JSON names its members in order', async () => {
    expect(Object.keys(json(await session.get('/api/querySvc', JSON_ONLY)))).toEqual([
      'Links',
      'Href',
      'Type',
    ]);
  });

  it('leads to another type with each link, and every one can be followed', async () => {
    const links = await down();
    expect(new Set(links.map((l) => l.Type)).size).toBe(39);
    for (const { Href } of links) {
      const answer = await session.get(Href.slice(mock.url.length), JSON_ONLY);
      expect([Href, answer.status]).toEqual([Href, 200]);
      expect(json<{ PagingInfo: unknown }>(answer).PagingInfo).toMatchObject({ PageSize: 15 });
    }
  });
});

describe('tasks', () => {
  it('of a session that has started none are an empty list', async () => {
    expect((await session.get('/api/tasks')).body).toBe(`${DECLARATION}<Tasks ${SCHEMA} ${NAMESPACE} />`);
    expect((await session.get('/api/tasks', JSON_ONLY)).body).toBe('{"Tasks":[]}');
  });
});

describe('a reference', () => {
  it('in XML, byte for byte', async () => {
    const answer = await session.get(`/api/backups/${ID.backup}`, HOST);
    const self = `backups/${ID.backup}`;
    expect(answer.body).toBe(
      `${DECLARATION}<EntityRef ${SCHEMA} UID="urn:veeam:Backup:${ID.backup}" Name="Nightly" ` +
        `Href="http://em.example:9398/api/${self}" Type="BackupReference" ${NAMESPACE}><Links>` +
        link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
        link(`repositories/${ID.repository}`, 'Up', 'RepositoryReference', 'Bucket') +
        link(`${self}?format=Entity`, 'Alternate', 'Backup', 'Nightly') +
        link(`${self}/restorePoints`, 'Down', 'RestorePointReferenceList') +
        link(`${self}/backupFiles`, 'Down', 'BackupFileReferenceList') +
        '</Links></EntityRef>',
    );
  });

  it('in JSON has its members in order', async () => {
    const answer = await session.get(`/api/backups/${ID.backup}`, JSON_ONLY);
    expect(Object.keys(json(answer))).toEqual(['Links', 'UID', 'Name', 'Href', 'Type']);
  });

  it('in a list is called Ref, in an object of one member', async () => {
    const xml = await session.get('/api/backups');
    expect(xml.body).toContain(`<EntityReferences ${SCHEMA} ${NAMESPACE}><Ref UID=`);
    expect(Object.keys(json(await session.get('/api/backups', JSON_ONLY)))).toEqual(['Refs']);
  });
});

describe('an entity', () => {
  it('in XML, byte for byte: attributes Href Type Name UID, Links first, the parent before the server', async () => {
    const answer = await session.get('/api/backupFiles?format=Entity', HOST);
    const self = `backupFiles/${ID.file}`;
    const name = 'NightlyD2026-06-15T053400_89D6.vbk';
    expect(answer.body).toBe(
      `${DECLARATION}<BackupFiles ${SCHEMA} ${NAMESPACE}><BackupFile ` +
        `Href="http://em.example:9398/api/${self}?format=Entity" Type="BackupFile" Name="${name}" ` +
        `UID="urn:veeam:BackupFile:${ID.file}"><Links>` +
        link(`backups/${ID.backup}`, 'Up', 'BackupReference', 'Nightly') +
        link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
        link(self, 'Alternate', 'BackupFileReference', name) +
        link(`${self}/restorePoints`, 'Related', 'RestorePointReferenceList') +
        link(`${self}/vmRestorePoints`, 'Down', 'VmRestorePointReferenceList') +
        `</Links><FilePath>V:\\Backup\\Nightly\\${name}</FilePath><BackupSize>535875584</BackupSize>` +
        '<DataSize>2147507235</DataSize><DeduplicationRatio>1.68</DeduplicationRatio><CompressRatio>2.38</CompressRatio>' +
        '<CreationTimeUtc>2026-06-15T05:34:35.920773Z</CreationTimeUtc><FileType>vbk</FileType></BackupFile></BackupFiles>',
    );
  });

  it('of a VM restore point has its elements in the order of the vendor, not of the examples', async () => {
    const answer = await session.get(`/api/vmRestorePoints/${ID.vmPoint}?format=Entity`);
    expect(answer.body.replace(/^.*<\/Links>/, '')).toBe(
      '<CreationTimeUTC>2026-06-15T05:34:41.62Z</CreationTimeUTC><VmName>web01</VmName><Algorithm>Incremental</Algorithm>' +
        '<PointType>Increment</PointType>' +
        '<HierarchyObjRef>urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036</HierarchyObjRef></VmRestorePoint>',
    );
  });

  it('of a server without a description has an empty element', async () => {
    const answer = await session.get(`/api/backupServers/${ID.server}?format=Entity`);
    expect(answer.body).toContain('</Links><Description /><Port>9392</Port>');
  });

  it.each([
    ['backupServers', ID.server, ['Description', 'Port', 'Version', 'WcfPort', 'VbrCertificateThumbprint']],
    ['repositories', ID.repository, ['Capacity', 'FreeSpace', 'Kind']],
    ['backups', ID.backup, ['Platform', 'BackupType']],
    ['restorePoints', ID.point, ['BackupDateUTC']],
    [
      'vAppRestorePoints',
      ID.vAppPoint,
      ['CreationTimeUTC', 'Algorithm', 'PointType', 'HierarchyObjRef', 'VAppDisplayName'],
    ],
  ])('of %s in JSON: its own members, then Name, UID, Links, Href, Type', async (collection, id, own) => {
    const answer = await session.get(`/api/${collection}/${id}?format=Entity`, JSON_ONLY);
    expect(Object.keys(json(answer))).toEqual([...own, 'Name', 'UID', 'Links', 'Href', 'Type']);
  });

  it.each([
    ['restorePoints', ID.point, 'BackupDateUTC', '2026-06-15T05:34:12.7Z'],
    ['vAppRestorePoints', ID.vAppPoint, 'CreationTimeUTC', '2026-06-15T05:35:00Z'],
  ])('of %s has times without trailing zeros', async (collection, id, member, time) => {
    const answer = await session.get(`/api/${collection}/${id}?format=Entity`, JSON_ONLY);
    expect(json(answer)[member]).toBe(time);
  });

  it('of object storage has neither capacity nor free space', async () => {
    const answer = await session.get(`/api/repositories/${ID.repository}?format=Entity`, JSON_ONLY);
    expect(json(answer)).toMatchObject({ Capacity: -1, FreeSpace: -1 });
  });
});

describe('the representation is chosen', () => {
  it.each([
    ['no Accept', {}, 'xml'],
    ['*/*', { Accept: '*/*' }, 'xml'],
    ['application/xml', { Accept: 'application/xml' }, 'xml'],
    ['application/json', { Accept: 'application/json' }, 'json'],
    ['JSON anywhere, even unwanted', { Accept: 'application/xml, Application/JSON;q=0' }, 'json'],
    ['something unknown', { Accept: 'image/png' }, 'xml'],
  ])('by Accept: %s', async (_case, headers, media) => {
    const answer = await session.get('/api/backups', headers);
    expect(header(answer, 'Content-Type')).toBe(`application/${media}; charset=utf-8`);
  });

  it.each([
    ['', 'EntityRef'],
    ['?format=Entity', 'Backup'],
    ['?format=entity', 'Backup'],
    ['?FORMAT=Entities', 'Backup'],
    ['?format=eNTITIES', 'Backup'],
    ['?format=whatever', 'EntityRef'],
  ])('by format: %s is a %s', async (query, root) => {
    const answer = await session.get(`/api/backups/${ID.backup}${query}`);
    expect(answer.body).toContain(`?><${root} `);
  });

  it('in the name of the host the client asked for', async () => {
    const answer = await send(mock, 'POST', '/api/sessionMngr', {
      Host: 'other.example',
      Authorization: basic(mock.username, mock.password),
      ...JSON_ONLY,
    });
    expect(json<{ Href: string }>(answer).Href).toMatch(/^http:\/\/other\.example\/api\/logonSessions\//);
  });
});
