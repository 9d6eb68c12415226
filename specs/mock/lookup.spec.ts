import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultEstate, type Mock, startMock } from '../../src/mock/index.js';
import { API, elements, HOST, linksXml, xml } from './area-bodies.js';
import { AREA, areaEstate } from './area-estate.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from './client.js';
import { ID } from './ids.js';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: areaEstate() });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const HOST_UID = `urn:veeam:HierarchyRoot:${AREA.host}`;

interface Items {
  readonly HierarchyItems: readonly { readonly ObjectRef: string; readonly ObjectName: string }[];
}

const found = async (query: string): Promise<string[]> =>
  json<Items>(await session.get(`/api/lookup?${query}`, JSON_ONLY)).HierarchyItems.map((i) => i.ObjectRef);

describe('the lookup service', () => {
  it('links to VMs, tags and storage pods of a vCenter, byte for byte', async () => {
    const lookup = (type: string) =>
      [
        'Down',
        `lookup?host=${HOST_UID.replaceAll(':', '%3a')}&name=*&type=${type}`,
        'HierarchyItemList',
      ] as const;
    expect((await session.get('/api/lookupSvc', HOST)).body).toBe(
      xml(
        'LookupSvc',
        [
          ['Href', `${API}lookupSvc`],
          ['Type', 'LookupService'],
        ],
        linksXml([
          ['Up', `logonSessions/${session.id}`, 'LogonSession'],
          lookup('Vm'),
          lookup('Tag'),
          lookup('StoragePod'),
        ]),
      ),
    );
  });
});

describe('a lookup', () => {
  const ref = (type: string, object: string): string => `urn:VMware:${type}:${AREA.host}.${object}`;

  it('by reference, byte for byte', async () => {
    const members = { ObjectRef: ref('Vm', 'vm-1036'), ObjectType: 'Vm', ObjectName: 'web01' };
    const path = `/api/lookup?hierarchyRef=${members.ObjectRef}`;
    expect((await session.get(path)).body).toBe(
      xml('HierarchyItems', [], `<HierarchyItem Type="HierarchyItem">${elements(members)}</HierarchyItem>`),
    );
    expect((await session.get(path, JSON_ONLY)).body).toBe(
      JSON.stringify({ HierarchyItems: [{ ...members, Links: null, Href: null, Type: 'HierarchyItem' }] }),
    );
  });

  it.each([
    [`host=${HOST_UID}&name=dc&type=vm`, [ref('Vm', 'vm-1')]],
    [`host=${AREA.host}&name=DC&type=Tag`, [ref('Tag', 'tag-1')]],
    [`host=${HOST_UID}&name=*&type=Vm`, [ref('Vm', 'vm-1036'), ref('Vm', 'vm-1')]],
    [`host=${HOST_UID}&name=nobody&type=Vm`, []],
    [`hierarchyRef=${ref('Vm', 'vm-7')}`, []],
  ])('%s', async (query, refs) => {
    expect(await found(query)).toEqual(refs);
  });

  it.each([
    // Parameters in any case, the first of repeated ones, and none besides the reference.
    [`HIERARCHYREF=${ref('Vm', 'vm-1')}`, [ref('Vm', 'vm-1')]],
    [`hierarchyRef=${ref('Vm', 'vm-1').toLowerCase()}`, [ref('Vm', 'vm-1')]],
    [`&hierarchyRef=${encodeURIComponent(ref('Vm', 'vm-1'))}`, [ref('Vm', 'vm-1')]],
    [`hierarchyRef=${ref('Vm', 'vm-1')}&host=${ID.unknown}&name=x&type=Vm`, [ref('Vm', 'vm-1')]],
    [`hierarchyRef=urn:VMware:Vm:${AREA.host}`, []],
    [`hierarchyRef=urn:vCloud:Vm:${AREA.host}.urn:vcloud:vm:${ID.unknown}`, []],
    [`host=${HOST_UID.toUpperCase()}&name=dc&name=web01&type=VM`, [ref('Vm', 'vm-1')]],
    [`type=Vm&name=dc&host=${HOST_UID.replaceAll(':', '%3a')}&colour=red`, [ref('Vm', 'vm-1')]],
    [`host=${HOST_UID}&name=dc&type=OrgVdcStorageProfile`, []],
  ])('%s finds what it says', async (query, refs) => {
    expect(await found(query)).toEqual(refs);
  });

  it.each([
    ['', 400, 'A lookup needs either hierarchyRef or host, name and type; host is missing.'],
    [`host=${HOST_UID}&name=DC`, 400, 'host, name and type; type is missing.'],
    [`host=${HOST_UID}&type=Vm`, 400, 'host, name and type; name is missing.'],
    ['name=DC&type=Vm', 400, 'host, name and type; host is missing.'],
    [`host=${HOST_UID}&name=&type=Vm`, 400, 'name must not be empty.'],
    [`host=${HOST_UID}&name=DC&type=V/m`, 400, 'type must be a type of objects like Vm, not [V/m].'],
    ['host=99999&name=DC&type=Vm', 400, ' ID 99999 is invalid. Type: HierarchyRoot'],
    [`host=urn:veeam:Backup:${AREA.host}&name=DC&type=Vm`, 400, 'is invalid. Type: HierarchyRoot'],
    [`host=${ID.unknown}&name=DC&type=Vm`, 404, `Cannot find hierarchy root [${ID.unknown}]`],
    [
      'hierarchyRef=',
      400,
      'hierarchyRef must be urn:<Platform>:<Type>:<HierarchyRootId>.<ObjectRef>, not []',
    ],
    ['hierarchyRef=vm-1036', 400, 'not [vm-1036].'],
  ])('%s is refused', async (query, status, message) => {
    const answer = await session.get(`/api/lookup?${query}`, JSON_ONLY);
    expect(answer.status).toBe(status);
    expect(json(answer)).toMatchObject({ StatusCode: status, Message: expect.stringContaining(message) });
  });
});

describe('in the default estate', () => {
  const { hierarchyObjects, hierarchyRoots, vmRestorePoints, vAppRestorePoints } = defaultEstate(1);

  it('every machine that has a restore point is found, by the name it has there', () => {
    const names = new Map(hierarchyObjects.map((o) => [o.ref, o.name]));
    for (const p of vmRestorePoints) expect(names.get(p.hierarchyObjRef)).toBe(p.vmName);
    for (const p of vAppRestorePoints) expect(names.get(p.hierarchyObjRef)).toBe(p.vAppName);
  });

  it('every reference names its host and its type, once', () => {
    const hosts = new Set(hierarchyRoots.map((r) => r.id));
    for (const { ref, type, hierarchyRoot } of hierarchyObjects) {
      expect(ref).toMatch(new RegExp(`^urn:[A-Za-z]+:${type}:${hierarchyRoot}\\.`));
      expect(hosts.has(hierarchyRoot)).toBe(true);
    }
    expect(new Set(hierarchyObjects.map((o) => o.ref)).size).toBe(hierarchyObjects.length);
  });
});
