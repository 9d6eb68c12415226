import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { API, elements, HOST, type LinkOf, linksJson, linksXml, xml } from './area-bodies.js';
import { AREA, areaEstate } from './area-estate.js';
import { JSON_ONLY, json, type LoggedOn, logOn, send } from './client.js';
import { ID } from './ids.js';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: areaEstate() });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const SERVER: LinkOf = ['Up', `backupServers/${ID.server}`, 'BackupServerReference', 'vbr.example'];
const SERVER_ENTITY: LinkOf = [
  'Up',
  `backupServers/${ID.server}?format=Entity`,
  'BackupServer',
  'vbr.example',
];

interface Row {
  readonly kind: string;
  readonly path: string;
  readonly plural: string;
  readonly id: string;
  readonly name: string;
  /** Of the entity, and those that only one of the forms has. */
  readonly links: readonly LinkOf[];
  readonly referenceLinks: readonly LinkOf[];
  readonly members: Readonly<Record<string, unknown>>;
}

const alternate = (path: string, id: string, kind: string, name: string): [LinkOf, LinkOf] => [
  ['Alternate', `${path}/${id}`, `${kind}Reference`, name],
  ['Alternate', `${path}/${id}?format=Entity`, kind, name],
];
const [toHost, toHostEntity] = alternate('managedServers', AREA.host, 'ManagedServer', 'vc.example');
const [toRoot, toRootEntity] = alternate('hierarchyRoots', AREA.host, 'HierarchyRoot', 'vc.example');
const [toWan, toWanEntity] = alternate('wanAccelerators', AREA.wan, 'WanAccelerator', 'wan.example');
const [toExternal, toExternalEntity] = alternate(
  'externalRepositories',
  AREA.external,
  'ExternalRepository',
  'Archive',
);
const toBackups: LinkOf = ['Down', `externalRepositories/${AREA.external}/backups`, 'BackupReferenceList'];

const ROWS: readonly Row[] = [
  {
    kind: 'ManagedServer',
    path: 'managedServers',
    plural: 'ManagedServers',
    id: AREA.host,
    name: 'vc.example',
    links: [
      SERVER_ENTITY,
      toHost,
      ['Related', `hierarchyRoots/${AREA.host}?format=Entity`, 'HierarchyRoot', 'vc.example'],
    ],
    referenceLinks: [SERVER, toHostEntity],
    members: { Description: '', ManagedServerType: 'VC' },
  },
  {
    kind: 'HierarchyRoot',
    path: 'hierarchyRoots',
    plural: 'HierarchyRoots',
    id: AREA.host,
    name: 'vc.example',
    links: [
      SERVER,
      toRoot,
      ['Related', `managedServers/${AREA.host}?format=Entity`, 'ManagedServer', 'vc.example'],
    ],
    referenceLinks: [SERVER, toRootEntity],
    members: { HierarchyRootId: AREA.host, UniqueId: '4F5A', HostType: 'VC' },
  },
  {
    kind: 'WanAccelerator',
    path: 'wanAccelerators',
    plural: 'WanAccelerators',
    id: AREA.wan,
    name: 'wan.example',
    links: [SERVER, toWan],
    referenceLinks: [SERVER, toWanEntity],
    members: {
      Description: '',
      OutOfDate: false,
      Version: '12.3.2.4465',
      Capacity: 100,
      TrafficPort: 6165,
      ConnectionsCount: 5,
      CachePath: 'D:\\WAN',
      HighBandwidthModeEnabled: true,
      BackupServerUid: `urn:veeam:BackupServer:${ID.server}`,
      BackupServerName: 'vbr.example',
    },
  },
  {
    kind: 'ExternalRepository',
    path: 'externalRepositories',
    plural: 'ExternalRepositories',
    id: AREA.external,
    name: 'Archive',
    links: [SERVER, toExternal, toBackups],
    referenceLinks: [SERVER, toExternalEntity, toBackups],
    members: {
      RepositoryType: 'AmazonS3External',
      Path: 'amazonS3://archive.example/b',
      UsedSpace: 10_037_476_573,
      Description: 'Old & cold',
    },
  },
];

describe.each(ROWS)('a $kind', ({ kind, path, plural, id, name, links, referenceLinks, members }) => {
  const self = `${path}/${id}`;
  const uid = `urn:veeam:${kind}:${id}`;

  it('as an entity, byte for byte', async () => {
    const href = `${API}${self}?format=Entity`;
    expect((await session.get(`/api/${self}?format=Entity`, HOST)).body).toBe(
      xml(
        kind,
        [
          ['Href', href],
          ['Type', kind],
          ['Name', name],
          ['UID', uid],
        ],
        linksXml(links) + elements(members),
      ),
    );
    expect((await session.get(`/api/${self}?format=Entity`, { ...HOST, ...JSON_ONLY })).body).toBe(
      JSON.stringify({ ...members, Name: name, UID: uid, Links: linksJson(links), Href: href, Type: kind }),
    );
  });

  it('as a reference, byte for byte', async () => {
    const reference = {
      Links: linksJson(referenceLinks),
      UID: uid,
      Name: name,
      Href: API + self,
      Type: `${kind}Reference`,
    };
    expect((await session.get(`/api/${self}`, { ...HOST, ...JSON_ONLY })).body).toBe(
      JSON.stringify(reference),
    );
    expect((await session.get(`/api/${self}`, HOST)).body).toBe(
      xml(
        'EntityRef',
        [
          ['UID', uid],
          ['Name', name],
          ['Href', API + self],
          ['Type', `${kind}Reference`],
        ],
        linksXml(referenceLinks),
      ),
    );
  });

  it('is listed in both forms', async () => {
    const [alone, list] = await Promise.all([
      session.get(`/api/${self}?format=Entity`, JSON_ONLY),
      session.get(`/api/${path}?format=Entity`, JSON_ONLY),
    ]);
    expect(json<Record<string, unknown[]>>(list)[plural]?.[0]).toEqual(json(alone));
    const references = json<{ Refs: unknown[] }>(await session.get(`/api/${path}`, JSON_ONLY));
    expect(references.Refs[0]).toEqual(json(await session.get(`/api/${self}`, JSON_ONLY)));
  });

  it('is found by its id alone', async () => {
    expect((await session.get(`/api/${path}/${ID.unknown}`)).status).toBe(404);
    expect((await session.get(`/api/${path}/99999`)).status).toBe(400);
    expect((await send(mock, 'GET', `/api/${self}`)).status).toBe(401);
  });
});

describe('below their parents', () => {
  it.each([
    [`backupServers/${ID.server}/managedServers`, [AREA.host, AREA.proxy]],
    [`backupServers/${ID.server}/externalRepositories`, [AREA.external]],
    [`externalRepositories/${AREA.external}/backups`, [ID.backup]],
  ])('%s lists its own', async (path, ids) => {
    const { Refs } = json<{ Refs: { UID: string }[] }>(await session.get(`/api/${path}`, JSON_ONLY));
    expect(Refs.map((r) => r.UID.split(':').at(-1))).toEqual(ids);
    expect((await session.get(`/api/${path.replace(/[^/]+(?=\/\w+$)/, ID.unknown)}`)).status).toBe(404);
  });
});

describe.each([
  {
    path: 'credentials',
    id: AREA.credentials,
    root: 'CredentialsInfo',
    list: ['CredentialsInfoList', 'CredentialsInfos'],
    type: 'Credentials',
    members: { Id: AREA.credentials, Username: 'LAB\\backup', Description: '', Password: '' },
  },
  {
    path: 'passwords',
    id: AREA.password,
    root: 'PasswordKeyInfo',
    list: ['PasswordKeyInfoList', 'PasswordKeyInfos'],
    type: 'PasswordKey',
    members: {
      Id: AREA.password,
      Hint: 'The long one',
      LastModificationDate: '2026-02-03T14:01:14.5Z',
    },
  },
])('$path of a backup server', ({ path, id, root, list: [list = '', member = ''], type, members }) => {
  const all = `backupServers/${ID.server}/${path}`;
  const self = `${all}/${id}`;
  const links: LinkOf[] = [SERVER_ENTITY, ['Edit', self, type], ['Delete', self, type]];
  const whole = { ...members, Links: linksJson(links), Href: API + self, Type: type };

  it('alone, byte for byte', async () => {
    expect((await session.get(`/api/${self}`, { ...HOST, ...JSON_ONLY })).body).toBe(JSON.stringify(whole));
    expect((await session.get(`/api/${self}`, HOST)).body).toBe(
      xml(
        root,
        [
          ['Href', API + self],
          ['Type', type],
        ],
        linksXml(links) + elements(members),
      ),
    );
  });

  it('in a list of one form', async () => {
    for (const format of ['', '?format=Entity']) {
      expect((await session.get(`/api/${all}${format}`, { ...HOST, ...JSON_ONLY })).body).toBe(
        JSON.stringify({ [member]: [whole] }),
      );
      expect((await session.get(`/api/${all}${format}`, HOST)).body).toContain(`<${list} `);
    }
  });

  it('but not others', async () => {
    expect((await session.get(`/api/${all}/${ID.unknown}`)).status).toBe(404);
    expect((await session.get(`/api/${all}/99999`)).status).toBe(400);
    expect((await session.get(`/api/backupServers/${ID.unknown}/${path}/${id}`)).status).toBe(404);
  });
});

describe('queries', () => {
  interface Result {
    readonly Refs: { readonly Refs: { readonly UID: string }[] } | null;
    readonly Resources: Record<string, Record<string, { readonly Id: string }[]> | null> | null;
  }
  const ask = async (query: string): Promise<Result> =>
    json<Result>(await session.get(`/api/query?${query}`, JSON_ONLY));

  it.each([
    ['ManagedServer', 'ManagedServerType==VC', [AREA.host]],
    ['ManagedServer', 'Name=="proxy <1>"', [AREA.proxy]],
    ['HierarchyRoot', 'HostType==VC', [AREA.host]],
    ['HierarchyRoot', 'UniqueId!=4F5A', []],
    ['WanAccelerator', 'Capacity>99;HighBandwidthModeEnabled==true', [AREA.wan]],
    ['WanAccelerator', 'BackupServerName==other', []],
  ])('of %s by %s', async (type, filter, ids) => {
    const { Refs } = await ask(`type=${type}&filter=${encodeURIComponent(filter)}`);
    expect(Refs?.Refs.map((r) => r.UID)).toEqual(ids.map((id) => `urn:veeam:${type}:${id}`));
  });

  it.each([
    ['Credentials', 'Username=="LAB\\backup"', 'CredentialsList', 'CredentialsInfos', [AREA.credentials]],
    ['Credentials', `CredentialsId==${ID.unknown}`, 'CredentialsList', 'CredentialsInfos', []],
    [
      'Passwords',
      `PasswordKeyID==${AREA.password}`,
      'PasswordKeyInfoList',
      'PasswordKeyInfos',
      [AREA.password],
    ],
    ['Passwords', 'Hint=="The short one"', 'PasswordKeyInfoList', 'PasswordKeyInfos', []],
  ])('of %s by %s, found whole', async (type, filter, member, list, ids) => {
    for (const format of ['', '&format=Entities']) {
      const { Refs, Resources } = await ask(`type=${type}&filter=${encodeURIComponent(filter)}${format}`);
      expect(Refs).toBeNull();
      expect(Resources?.[member]?.[list]?.map((r) => r.Id)).toEqual(ids);
    }
  });

  it.each(['ExternalRepository', 'EnterpriseAccount', 'EnterpriseRole'])(
    'of %s are not documented',
    async (type) => {
      expect((await session.get(`/api/query?type=${type}`)).status).toBe(400);
    },
  );
});
