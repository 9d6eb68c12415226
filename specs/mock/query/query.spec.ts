import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultEstate, type Mock, startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from '../client.js';

interface Result {
  readonly Refs: { readonly Refs: readonly { readonly Name: string; readonly UID: string }[] } | null;
  readonly Entities: Record<string, Record<string, readonly { readonly Name: string }[]> | null> | null;
  readonly PagingInfo: {
    readonly Links: readonly { readonly Rel: string; readonly Href: string }[];
    readonly PageNum: number;
    readonly PageSize: number;
    readonly PagesCount: number;
  };
}

let mock: Mock;
let session: LoggedOn;
const estate = defaultEstate(7);
const points = estate.restorePoints;
const nameOf = (id: string): string | undefined => estate.backups.find((b) => b.id === id)?.name;

beforeAll(async () => {
  mock = await startMock({ http: true, estate });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const query = async (parameters: string): Promise<Result> =>
  json<Result>(await session.get(`/api/query?${parameters}`, JSON_ONLY));

const names = async (parameters: string): Promise<string[] | undefined> =>
  (await query(parameters)).Refs?.Refs.map((r) => r.Name);

const encoded = encodeURIComponent;

describe('a query without a filter', () => {
  it('finds what the collection lists, in the same order', async () => {
    const list = json<{ Refs: unknown[] }>(await session.get('/api/restorePoints', JSON_ONLY));
    expect((await query('type=RestorePoint')).Refs).toEqual(list);
  });

  it.each([
    ['BackupServer', 'BackupServers', estate.backupServers],
    ['Repository', 'Repositories', estate.repositories],
    ['Backup', 'Backups', estate.backups],
    ['RestorePoint', 'RestorePoints', estate.restorePoints],
    ['VmRestorePoint', 'VmRestorePoints', estate.vmRestorePoints],
    ['vAppRestorePoint', 'VAppRestorePoints', estate.vAppRestorePoints],
    ['BackupFile', 'BackupFiles', estate.backupFiles],
  ])('of type %s finds all of them as references and as entities', async (type, plural, records) => {
    const expected = records.map((r) => r.name);
    expect(await names(`type=${type.toUpperCase()}`)).toEqual(expected);
    const { Refs, Entities } = await query(`type=${type}&format=Entities`);
    expect(Refs).toBeNull();
    expect(Entities?.[plural]?.[plural]?.map((e) => e.Name)).toEqual(expected);
  });

  it('names all kinds of entities in JSON, null where unused', async () => {
    const { Entities } = await query('type=RestorePoint&format=entities');
    const used = Object.entries(Entities ?? {}).filter(([, value]) => value !== null);
    expect(Object.keys(Entities ?? {})).toEqual(
      expect.arrayContaining(['EnterpiseRoles', 'EnterpiseAccounts']),
    );
    expect(used.map(([name]) => name)).toEqual(['RestorePoints']);
  });

  it('names its members in order', async () => {
    expect(Object.keys(await query('type=RestorePoint'))).toEqual([
      'Refs',
      'Entities',
      'Resources',
      'Links',
      'PagingInfo',
    ]);
  });

  it('in XML has Refs or Entities, then PagingInfo with its numbers before its links', async () => {
    const refs = await session.get('/api/query?type=BackupServer', { Host: 'em.example' });
    expect(refs.body).toMatch(/<QueryResult [^>]*><Refs><Ref UID=/);
    expect(refs.body).toContain(
      '</Refs><PagingInfo PageNum="1" PageSize="100" PagesCount="1"><Links>' +
        '<Link Href="http://em.example/api/query?type=BackupServer&amp;pageSize=100&amp;page=1" Rel="First" />' +
        '<Link Href="http://em.example/api/query?type=BackupServer&amp;pageSize=100&amp;page=1" Rel="Last" />' +
        '</Links></PagingInfo></QueryResult>',
    );
    const entities = await session.get('/api/query?type=BackupServer&format=Entities');
    expect(entities.body).toMatch(/<QueryResult [^>]*><Entities><BackupServers><BackupServer Href=/);
    expect(entities.body).toContain('</BackupServer></BackupServers></Entities><PagingInfo ');
  });
});

describe('a filter', () => {
  const [first] = points;
  if (first === undefined) throw new Error('the estate has no restore point');
  const ofBackup = (name: string): string[] =>
    points.filter((p) => nameOf(p.backup) === name).map((p) => p.name);
  const server = estate.backupServers[1];

  it.each([
    ['a name in quotes', `Name=="${first.name}"`, [first.name]],
    ['field names in any case', `nAmE=="${first.name}"`, [first.name]],
    ['names in any case', `Name=="${first.name.toLowerCase()}"`, [first.name]],
    ['a UID', `UID==urn:veeam:RestorePoint:${first.id}`, [first.name]],
    [
      'the UID of the backup',
      `BackupUid=="urn:veeam:Backup:${first.backup}"`,
      ofBackup(nameOf(first.backup) ?? ''),
    ],
    ['the name of the backup, with quotes in it', 'BackupName=="SQL ""Nightly"""', ofBackup('SQL "Nightly"')],
    ['a name with an ampersand', 'BackupName=="Web & App Servers"', ofBackup('Web & App Servers')],
    [
      'the UID and name of the server',
      `BackupServerUid==${server?.id};BackupServerName=="${server?.name}"`,
      points
        .filter((p) => estate.backups.find((b) => b.id === p.backup)?.backupServer === server?.id)
        .map((p) => p.name),
    ],
    [
      'a time, exclusive',
      `CreationTime>"${first.created}"`,
      points.filter((p) => p.created > first.created).map((p) => p.name),
    ],
    [
      'a span of time',
      'CreationTime>=2026-06-13T00:00:00Z;CreationTime<2026-06-14',
      points.filter((p) => p.created.startsWith('2026-06-13')).map((p) => p.name),
    ],
    [
      'one of two',
      `UID==${first.id},BackupName=="vCloud Tenant Nord"`,
      points.filter((p) => p === first || nameOf(p.backup) === 'vCloud Tenant Nord').map((p) => p.name),
    ],
    ['nothing', 'Name=="no such point"', []],
  ])('by %s', async (_case, filter, expected) => {
    expect(await names(`type=RestorePoint&filter=${encoded(filter)}`)).toEqual(expected);
  });

  it('may stand raw in the request line', async () => {
    const raw = `/api/query?type=RestorePoint&filter=BackupName=="vCloud+Tenant+Nord";CreationTime>"2026-06-01"`;
    const answer = json<Result>(await session.get(raw, JSON_ONLY));
    expect(answer.Refs?.Refs.map((r) => r.Name)).toEqual(ofBackup('vCloud Tenant Nord'));
  });

  it.each([
    ['raw', 'FileType>="vib";(DataSize<=99999999999,Name!=x)'],
    ['encoded in lower case', 'FileType%3e%3d%22vib%22%3b%28DataSize%3c%3d99999999999%2cName%21%3dx%29'],
    ['encoded in upper case', 'FileType%3E%3D%22vib%22%3B%28DataSize%3C%3D99999999999%2CName%21%3Dx%29'],
    ['names and values in other cases', 'FILETYPE>=VIB;(datasize<=99999999999,nAme!=X)'],
    ['with spaces', 'FileType+>=+%22vib%22+;%20(+DataSize+<=+99999999999,Name+!=+x+)'],
  ])('means the same %s', async (_case, filter) => {
    const incremental = estate.backupFiles.filter((f) => f.fileType !== 'vbk').map((f) => f.name);
    expect(await names(`type=BACKUPFILE&FILTER=${filter}`)).toEqual(incremental);
  });

  it('compares possible values by their place', async () => {
    const types = estate.backupFiles.filter((f) => f.fileType !== 'vbk').map((f) => f.name);
    expect(await names('type=BackupFile&filter=FileType%3Evbk')).toEqual(types);
  });

  it('compares numbers as numbers', async () => {
    const large = estate.backupFiles.filter((f) => f.dataSize > 9_999_999_999).map((f) => f.name);
    expect(await names('type=BackupFile&filter=DataSize%3E9999999999')).toEqual(large);
  });
});

describe('sorting', () => {
  const byTime = [...points].sort((a, b) => (a.created < b.created ? -1 : 1)).map((p) => p.name);

  it('ascends and descends, by fields in any case', async () => {
    expect(await names('type=RestorePoint&sortAsc=CreationTime')).toEqual(byTime);
    expect(await names('type=RestorePoint&SORTDESC=creationtime')).toEqual(byTime.toReversed());
  });

  it('is not by time unless asked for', async () => {
    expect(await names('type=RestorePoint')).not.toEqual(byTime);
  });

  it('breaks ties by what stands next', async () => {
    const sorted = await names('type=BackupFile&sortAsc=FileType&sortDesc=CreationTimeUTC');
    const expected = [...estate.backupFiles]
      .sort((a, b) => {
        const [x, y] = [a, b].map((f) => ['vbk', 'vib', 'vrb'].indexOf(f.fileType));
        return (x ?? 0) - (y ?? 0) || (a.created < b.created ? 1 : -1);
      })
      .map((f) => f.name);
    expect(sorted).toEqual(expected);
  });
});

describe('pages', () => {
  it('cut the result into parts that make up the whole', async () => {
    const whole = await names('type=RestorePoint&sortAsc=UID');
    const parts: string[] = [];
    for (let page = 1; page <= 5; page += 1) {
      parts.push(...((await names(`type=RestorePoint&sortAsc=UID&pageSize=6&page=${page}`)) ?? []));
    }
    expect(parts).toEqual(whole);
  });

  it.each([
    [1, ['First 1', 'Next 2', 'Last 5']],
    [3, ['First 1', 'Previous 2', 'Next 4', 'Last 5']],
    [5, ['First 1', 'Previous 4', 'Last 5']],
    [9, ['First 1', 'Previous 5', 'Last 5']],
  ])('page %i of 5 leads on as it can', async (page, links) => {
    const { PagingInfo } = await query(`type=RestorePoint&pageSize=6&page=${page}`);
    expect(PagingInfo).toMatchObject({ PageNum: page, PageSize: 6, PagesCount: 5 });
    expect(PagingInfo.Links.map((l) => `${l.Rel} ${/page=(\d+)$/.exec(l.Href)?.[1]}`)).toEqual(links);
  });

  it('hold a hundred unless told', async () => {
    expect((await query('type=RestorePoint')).PagingInfo).toMatchObject({ PageSize: 100, PagesCount: 1 });
    expect((await query('type=RestorePoint&pageSize=2000')).PagingInfo).toMatchObject({ PageSize: 2000 });
  });

  it('past the end are empty, and say so', async () => {
    const { Refs, PagingInfo } = await query('type=RestorePoint&pageSize=6&page=2147483647');
    expect(Refs).toEqual({ Refs: [] });
    expect(PagingInfo).toMatchObject({ PageNum: 2147483647, PageSize: 6, PagesCount: 5 });
  });

  it('as large as a number may be hold everything', async () => {
    const { Refs, PagingInfo } = await query('type=RestorePoint&pageSize=2147483647');
    expect(Refs?.Refs).toHaveLength(points.length);
    expect(PagingInfo).toMatchObject({ PageNum: 1, PageSize: 2147483647, PagesCount: 1 });
  });

  it('of an empty result are one page', async () => {
    const { Refs, PagingInfo } = await query('type=RestorePoint&filter=Name==x');
    expect(Refs).toEqual({ Refs: [] });
    expect(PagingInfo).toMatchObject({ PageNum: 1, PagesCount: 1 });
    expect(PagingInfo.Links.map((l) => l.Rel)).toEqual(['First', 'Last']);
    const entities = await query('type=RestorePoint&format=Entity&filter=Name==x');
    expect(entities.Entities?.RestorePoints).toEqual({ RestorePoints: [] });
  });

  it.each([
    [
      'type=RestorePoint&format=Entities&filter=(BackupName==%22Some+Backup%22),Name!=x',
      'type=RestorePoint&format=Entities&filter=(BackupName%3d%3d%22Some+Backup%22)%2cName!%3dx&pageSize=100&page=1',
    ],
    [
      'type=RestorePoint&constructor=1&__proto__=2',
      'type=RestorePoint&constructor=1&__proto__=2&pageSize=100&page=1',
    ],
    ['pageSize=6&PAGE=2&type=RestorePoint', 'pageSize=6&page=1&type=RestorePoint'],
    // Of repeated ones the first counts.
    ['pageSize=6&type=RestorePoint&page=2&pagesize=9', 'pageSize=6&type=RestorePoint&page=1'],
    [
      'sortDesc=name&type=RestorePoint&sortAsc=UID&x=%26%3D%2B',
      'sortDesc=name&type=RestorePoint&sortAsc=UID&x=%26%3d%2b&pageSize=100&page=1',
    ],
    [
      'type=RestorePoint&filter=Name==K%C3%B6ln%7Ex&page=1',
      'type=RestorePoint&filter=Name%3d%3dK%c3%b6ln%7ex&page=1&pageSize=100',
    ],
  ])('keep the parameters in order, re-encoded in lower case: %s', async (asked, expected) => {
    const { PagingInfo } = await query(asked);
    expect(PagingInfo.Links[0]?.Href).toBe(`${mock.url}/api/query?${expected}`);
  });

  it('can be followed from the first to the last', async () => {
    let href: string | undefined = '/api/query?type=RestorePoint&filter=Name!=x&pageSize=10';
    const found: string[] = [];
    while (href !== undefined) {
      const { Refs, PagingInfo }: Result = json<Result>(await session.get(href, JSON_ONLY));
      found.push(...(Refs?.Refs ?? []).map((r) => r.Name));
      href = PagingInfo.Links.find((l) => l.Rel === 'Next')?.Href.slice(mock.url.length);
    }
    expect(found).toEqual(points.map((p) => p.name));
  });
});
