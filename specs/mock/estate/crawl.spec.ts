import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from '../client.js';

interface Link {
  readonly Rel: string;
  readonly Href: string;
  readonly Name: string | null;
  readonly Type: string | null;
}

interface Resource {
  readonly Href: string;
  readonly Type: string | null;
  readonly Name?: string;
  readonly Links: readonly Link[] | null;
}

/** Everything reachable by GET from the entry point, by address. */
interface Site {
  readonly status: ReadonlyMap<string, number>;
  /** Root type of a document with one resource; of lists the addresses of their members. */
  readonly single: ReadonlyMap<string, Resource>;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const FOLLOWED = new Set(['Up', 'Down', 'Alternate', 'Related']);

let mock: Mock;
let site: Site;

beforeAll(async () => {
  mock = await startMock({ http: true });
  site = await crawl(mock, await logOn(mock));
});

afterAll(() => mock.close());

async function crawl({ url }: Mock, session: LoggedOn): Promise<Site> {
  const status = new Map<string, number>();
  const single = new Map<string, Resource>();
  const members = new Map<string, readonly string[]>();
  const queue = [`${url}/api/`, `${url}/api/logonSessions/${session.id}`];
  for (let href = queue.shift(); href !== undefined; href = queue.shift()) {
    if (status.has(href)) continue;
    const answer = await session.get(href.slice(url.length), JSON_ONLY);
    status.set(href, answer.status);
    if (answer.status !== 200) continue;
    const body = json<Resource & Record<string, unknown>>(answer);
    const list = Object.values(body).find((v, _i, all) => all.length === 1 && Array.isArray(v));
    const resources = (list as Resource[] | undefined) ?? [body];
    if (list === undefined) single.set(href, body);
    else
      members.set(
        href,
        resources.map((r) => r.Href),
      );
    for (const { Links } of resources) {
      queue.push(...(Links ?? []).filter((l) => FOLLOWED.has(l.Rel)).map((l) => l.Href));
    }
  }
  return { status, single, members };
}

/** Entities of VLAN configurations say neither address nor type, license counters no type: they are not looked at here. */
const kinds = (site: Site): [string, Resource][] =>
  [...site.single].filter(([, r]) => r.Name !== undefined && r.Type !== null);

describe('from the entry point', () => {
  it('every address resolves', () => {
    expect([...site.status].filter(([, status]) => status !== 200)).toEqual([]);
  });

  it.each([
    'credentials',
    'backupSessions',
    'includes',
    'linkedBackupRepositories',
    'linkedJobs',
    'replicaSessions',
    'taskSessions',
    'externalRepositories',
    'jobs',
    'managedServers',
    'mounts',
    'passwords',
    'replicas',
    'tasks',
    'querySvc',
    'query?type=Job&format=Entities&sortAsc=name&pageSize=15&page=1',
  ])('%s is found', (end) => {
    expect([...site.status.keys()].some((href) => href.endsWith(`/${end}`))).toBe(true);
  });

  it('the whole estate is found, in both forms', () => {
    const count = (type: string): number => kinds(site).filter(([, r]) => r.Type === type).length;
    for (const [kind, expected] of Object.entries({
      BackupServer: 2,
      Repository: 4,
      Backup: 7,
      RestorePoint: 25,
      VAppRestorePoint: 3,
      BackupFile: 25,
      ManagedServer: 7,
      HierarchyRoot: 3,
      WanAccelerator: 2,
      ExternalRepository: 2,
      EnterpriseAccount: 2,
      EnterpriseRole: 7,
      Job: 7,
      BackupJobSession: 36,
      ReplicaJobSession: 4,
      ReplicaTaskSession: 4,
      RestoreSession: 3,
      FailoverPlan: 1,
      AgentBackupJob: 2,
      AgentRestorePoint: 9,
      AgentProtectionGroup: 3,
      DiscoveredComputer: 3,
      FileServer: 3,
      NasJob: 2,
      Replica: 2,
      VmReplicaPoint: 6,
      VAppReplicaPoint: 3,
      CloudTenant: 4,
      CloudGateway: 3,
      CloudGatewayPool: 2,
      CloudHardwarePlan: 2,
      CloudPublicIpAddress: 4,
      CloudReplica: 2,
      CloudVmReplicaPoint: 9,
      CloudFailoverPlan: 1,
      CloudFailoverSession: 2,
      CdpPolicy: 2,
      CdpReplica: 2,
      VAppCdpReplica: 1,
      VAppCdpReplicaVm: 1,
      CdpReplicaSession: 4,
      CdpReplicaTaskSession: 9,
      VCloudOrganizationConfig: 2,
      VSphereSelfServiceConfig: 2,
    })) {
      expect([kind, count(kind), count(`${kind}Reference`)]).toEqual([kind, expected, expected]);
    }
  });

  it('every resource says the address it was found at', () => {
    for (const [href, resource] of kinds(site)) expect(resource.Href).toBe(href);
  });

  it('every link says the type of what it leads to', () => {
    for (const [, resource] of kinds(site)) {
      for (const link of resource.Links ?? []) {
        const target = site.single.get(link.Href);
        // Sessions call jobs of every area jobs.
        if (
          target !== undefined &&
          target.Type !== null &&
          FOLLOWED.has(link.Rel) &&
          link.Type !== 'JobReference'
        )
          expect([link.Href, link.Type]).toEqual([link.Href, target.Type]);
      }
    }
  });

  it.each([
    ['Repository', 'BackupServer'],
    ['ExternalRepository', 'BackupServer'],
    ['ManagedServer', 'BackupServer'],
    ['Backup', 'Repository'],
    ['Backup', 'Backup'],
    ['RestorePoint', 'Backup'],
    ['BackupFile', 'Backup'],
    ['VmRestorePoint', 'RestorePoint'],
    ['VmRestorePoint', 'BackupFile'],
    ['VAppRestorePoint', 'RestorePoint'],
    ['Job', 'BackupServer'],
    ['BackupJobSession', 'Job'],
    ['BackupTaskSession', 'BackupJobSession'],
    ['AgentRestorePoint', 'RestorePoint'],
    ['Replica', 'Repository'],
    ['ReplicaJobSession', 'Job'],
    ['ReplicaTaskSession', 'ReplicaJobSession'],
    ['CloudVmReplicaPoint', 'CloudReplica'],
    ['CdpReplicaTaskSession', 'CdpReplicaSession'],
  ])('a %s that leads up to a %s is led down to by it', (kind, parentKind) => {
    const parents = kinds(site)
      .filter(([, r]) => r.Type === `${kind}Reference`)
      .flatMap(([href, r]) =>
        // The link of a parent backup to its children says Up as well, but leads to a list.
        (r.Links ?? [])
          .filter((l) => l.Rel === 'Up' && l.Type === `${parentKind}Reference`)
          .map((l) => [href, l.Href] as const),
      );
    expect(parents.length).toBeGreaterThan(0);
    for (const [href, parent] of parents) {
      const lists = (site.single.get(parent)?.Links ?? []).map((l) => site.members.get(l.Href) ?? []);
      expect(lists.flat()).toContain(href);
    }
  });

  it('both forms of a resource have the same name and identity', () => {
    for (const [, reference] of kinds(site).filter(([, r]) => r.Type?.endsWith('Reference') === true)) {
      const entity = site.single.get(`${reference.Href}?format=Entity`);
      expect(entity).toMatchObject({
        Name: reference.Name,
        UID: (reference as Resource & { UID: string }).UID,
      });
    }
  });
});
