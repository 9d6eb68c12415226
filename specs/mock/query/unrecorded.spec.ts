/** Every query type of the contract, whether the estate has records of it or not. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from '../client.js';
import { tinyEstate } from '../tiny.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly values?: readonly string[];
}

interface QueryType {
  readonly operationId: string;
  readonly fields: readonly Field[];
}

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
}

type Section = Record<string, Record<string, readonly unknown[]> | null> | null;

interface Result {
  readonly Refs: { readonly Refs: readonly unknown[] } | null;
  readonly Entities: Section;
  readonly Resources: Section;
  readonly PagingInfo: { readonly Links: readonly { readonly Rel: string }[] };
}

const read = (path: string): unknown =>
  parse(readFileSync(new URL(`../../../contracts/openapi/${path}`, import.meta.url), 'utf8'));

const TYPES = (
  read('paths/query.yaml') as { Query: { get: { 'x-em-query-types': Record<string, QueryType> } } }
).Query.get['x-em-query-types'];
const { QueryEntities, QueryResources } = read('schemas/query.yaml') as Record<string, Schema>;

/** The kinds the estate can have. */
const RECORDED = new Set([
  'BackupServer',
  'Repository',
  'Backup',
  'RestorePoint',
  'VmRestorePoint',
  'vAppRestorePoint',
  'BackupFile',
  'ManagedServer',
  'HierarchyRoot',
  'WanAccelerator',
  'Credentials',
  'Passwords',
  'Job',
  'FailoverPlan',
  'BackupJobSession',
  'BackupTaskSession',
  'RestoreSession',
  'ObjectInJob',
  'ObjectInAgentBackupJob',
  'NasObject',
  'AgentBackupJob',
  'AgentRestorePoint',
  'AgentProtectionGroup',
  'DiscoveredComputer',
  'FileServer',
  'NasJob',
  'Replica',
  'VmReplicaPoint',
  'vAppReplicaPoint',
  'CloudTenant',
  'CloudSubtenant',
  'CloudGateway',
  'CloudGatewayPool',
  'CloudHardwarePlan',
  'CloudPublicIpAddress',
  'VlanConfiguration',
  'CloudReplica',
  'CloudVmReplicaPoint',
  'CloudFailoverPlan',
  'CloudFailoverSession',
  'ReplicaJobSession',
  'ReplicaTaskSession',
  'NasObject',
  'ObjectInAgentBackupJob',
  'CdpPolicy',
  'CdpReplica',
  'CdpReplicaSession',
  'CdpReplicaTaskSession',
  'VCloudOrganizationConfig',
  'VsphereSelfServiceConfig',
]);

/** What has no identity of its own, with its place in Resources. */
const RESOURCES: Readonly<Record<string, readonly [member: string, list: string]>> = {
  Task: ['Tasks', 'Tasks'],
};

const VALUES: Readonly<Record<string, string>> = {
  DateTime: '2026-06-15T05:34:12Z',
  Boolean: 'true',
  Int: '1',
  Int64: '1',
  Long: '1',
  Double: '1.5',
  UidType: '455c0799-ede5-4ade-a7b2-02d2d0fac3de',
};

const UNRECORDED = Object.keys(TYPES).filter((type) => !RECORDED.has(type));
const KEYED = UNRECORDED.filter((type) => RESOURCES[type] === undefined);

const asked: (string | undefined)[] = [];
let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({
    http: true,
    estate: tinyEstate(),
    log: ({ operation }) => asked.push(operation),
  });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const query = async (parameters: string): Promise<Result> =>
  json<Result>(await session.get(`/api/query?${parameters}`, JSON_ONLY));

const status = async (parameters: string): Promise<number> =>
  (await session.get(`/api/query?${parameters}`)).status;

/** What a section has that is not null. */
const used = (section: Section): [string, unknown][] =>
  Object.entries(section ?? {}).filter(([, v]) => v !== null);

describe('the sections of a result', () => {
  it('have the members of the contract, in its order', async () => {
    const entities = Object.keys((await query('type=Job&format=Entities')).Entities ?? {});
    const resources = Object.keys((await query('type=Task')).Resources ?? {});
    expect(entities).toEqual(Object.keys(QueryEntities?.properties ?? {}));
    // Up to EM 11 the objects of a job have a second name (FACTS); the mock of 12 writes the first.
    const documented = Object.keys(QueryResources?.properties ?? {}).filter(
      (name) => name !== 'sInObjectJob',
    );
    expect(resources).toEqual(documented);
  });
});

describe.each(Object.entries(TYPES))('%s', (type, { operationId, fields }) => {
  it('is an operation of the contract', async () => {
    expect(await status(`type=${type.toLowerCase()}`)).toBe(200);
    expect(asked.at(-1)).toBe(operationId);
  });

  it('is filtered and sorted by the documented fields, each with a value of its type', async () => {
    for (const { name, type: kind, values } of fields) {
      const value = values?.[0] ?? VALUES[kind] ?? 'x';
      expect([name, await status(`type=${type}&filter=${name}=="${value}"`)]).toEqual([name, 200]);
      expect([name, await status(`type=${type}&sortAsc=${name.toLowerCase()}`)]).toEqual([name, 200]);
    }
  });

  it('is not filtered or sorted by other fields, nor by values of other types', async () => {
    expect(await status(`type=${type}&filter=Colour==red`)).toBe(400);
    expect(await status(`type=${type}&sortDesc=Colour`)).toBe(400);
    for (const { name, type: kind, values } of fields) {
      if (values === undefined && VALUES[kind] === undefined) continue;
      expect([name, await status(`type=${type}&filter=${name}=="nonsense"`)]).toEqual([name, 400]);
    }
  });
});

describe.each(KEYED)('of the key resource %s nothing is found', (type) => {
  it('as references', async () => {
    const { Refs, Entities, Resources } = await query(`type=${type}`);
    expect([Refs, Entities, Resources]).toEqual([{ Refs: [] }, null, null]);
    expect((await session.get(`/api/query?type=${type}`)).body).toMatch(
      /<QueryResult [^>]*><Refs \/><PagingInfo PageNum="1" PageSize="100" PagesCount="1"><Links>/,
    );
  });

  it('as entities', async () => {
    const { Refs, Entities, Resources } = await query(`type=${type}&format=Entities`);
    const [[member, list] = []] = used(Entities);
    expect([Refs, Resources, used(Entities).length]).toEqual([null, null, 1]);
    // The members of the list are called like the list, but for the short name of VLAN configurations.
    expect(list).toEqual({ [member === 'VlanConfigurations' ? 'Vlans' : String(member)]: [] });
    expect((await session.get(`/api/query?type=${type}&format=Entities`)).body).toContain(
      `<Entities><${member} /></Entities><PagingInfo `,
    );
  });
});

it('each key resource has a member of Entities to itself', async () => {
  const members: unknown[] = [];
  for (const type of KEYED) {
    const [found] = used((await query(`type=${type}&format=Entities`)).Entities);
    members.push(found?.[0]);
  }
  expect(new Set(members).size).toBe(KEYED.length);
});

describe.each(Object.entries(RESOURCES))('of %s nothing is found', (type, [member, list]) => {
  it.each(['', '&format=Entities'])('among Resources, in the one form there is%s', async (format) => {
    const { Refs, Entities, Resources } = await query(`type=${type}${format}`);
    expect([Refs, Entities, used(Resources)]).toEqual([null, null, [[member, { [list]: [] }]]]);
    expect((await session.get(`/api/query?type=${type}${format}`)).body).toMatch(
      new RegExp(`<QueryResult [^>]*><Resources><${member} /></Resources><PagingInfo `),
    );
  });
});

it.each(UNRECORDED)('nothing of type %s is one page, and the first is the last', async (type) => {
  const { PagingInfo } = await query(`type=${type}&pageSize=2`);
  expect(PagingInfo).toMatchObject({ PageNum: 1, PageSize: 2, PagesCount: 1 });
  expect(PagingInfo.Links.map((l) => l.Rel)).toEqual(['First', 'Last']);
});
