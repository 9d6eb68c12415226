import { DEFAULT_BACKUPS } from './default-plan.js';
import type { BackupRecord, BackupServerRecord, Named } from './model.js';
import type { Random } from './random.js';
import { milliseconds } from './times.js';

/** A server that a backup server works with (documentation: get_managedservers_id). */
export interface ManagedServerRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  readonly type: string;
  /** What it is as a virtualization host. */
  readonly hierarchyRoot?: string;
  /** Whether it works as a backup proxy: no resource says so, but the overview counts them. */
  readonly proxy: boolean;
}

/** A virtualization host (documentation: get_hierarchyroots_id). References to what is below it hold its id. */
export interface HierarchyRootRecord extends Named {
  readonly backupServer: string;
  readonly managedServer: string;
  /** The host's own: the instance UUID of a vCenter, the DNS name of a Hyper-V host. */
  readonly uniqueId: string;
  readonly hostType: HostType;
}

/** What a virtualization host is; in the order of the documentation, which is how they compare. */
export type HostType = 'ESX' | 'VC' | 'ESXi' | 'HvServer' | 'HvCluster' | 'Scvmm' | 'VcdSystem';

/** An object of the virtual infrastructure, as the lookup finds it (documentation: lookup_query). */
export interface HierarchyObjectRecord {
  readonly hierarchyRoot: string;
  /** `urn:platform:type:hierarchyRoot.object` */
  readonly ref: string;
  readonly type: string;
  readonly name: string;
}

/** A WAN accelerator (documentation: get_wanaccelerators_id). */
export interface WanAcceleratorRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  readonly outOfDate: boolean;
  readonly version: string;
  /** GB of its global cache. */
  readonly capacity: number;
  readonly trafficPort: number;
  readonly connections: number;
  readonly cachePath: string;
  readonly highBandwidthMode: boolean;
}

/** A repository in the cloud (documentation: get_externalrepositories_id). */
export interface ExternalRepositoryRecord extends Named {
  readonly backupServer: string;
  readonly type: 'AmazonS3External' | 'AzureStorageExternal' | 'GoogleCloudStorageExternal';
  readonly path: string;
  readonly usedSpace: number;
  readonly description: string;
  /** Backups imported from it. */
  readonly backups: readonly string[];
}

/** A credentials record (documentation: get_backupservers_id_creds_id); its name is the user's. */
export interface CredentialsRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
}

/** A password of a backup server (documentation: get_backupservers_id_passwords_id); its name is the hint. */
export interface PasswordRecord extends Named {
  readonly backupServer: string;
  readonly modified: string;
}

/** What an estate has of this area. */
export interface InfrastructureEstate {
  readonly managedServers: readonly ManagedServerRecord[];
  readonly hierarchyRoots: readonly HierarchyRootRecord[];
  readonly hierarchyObjects: readonly HierarchyObjectRecord[];
  readonly wanAccelerators: readonly WanAcceleratorRecord[];
  readonly externalRepositories: readonly ExternalRepositoryRecord[];
  readonly credentials: readonly CredentialsRecord[];
  readonly passwords: readonly PasswordRecord[];
}

/** None of it. */
export function emptyInfrastructure(): InfrastructureEstate {
  return {
    managedServers: [],
    hierarchyRoots: [],
    hierarchyObjects: [],
    wanAccelerators: [],
    externalRepositories: [],
    credentials: [],
    passwords: [],
  };
}

const GIB = 1024 ** 3;

/** Virtualization hosts of the default estate, with the ids that the references of its restore points hold. */
const HOSTS: readonly {
  readonly id: string;
  readonly server: number;
  readonly name: string;
  readonly description: string;
  readonly uniqueId: string;
  readonly hostType: HostType;
  /** What lies below it besides the machines that are protected: type, object, name. */
  readonly objects: readonly (readonly [type: string, object: string, name: string])[];
}[] = [
  {
    id: 'de28dc43-b8ee-4e17-8e63-3d38b6604033',
    server: 0,
    name: 'vcenter.lab.example',
    description: 'vCenter of the "main" site',
    uniqueId: '4F5A6B7C-8D9E-40F1-A2B3-C4D5E6F7A8B9',
    hostType: 'VC',
    objects: [
      ['Vc', 'group-d1', 'vcenter.lab.example'],
      ['Datacenter', 'datacenter-2', 'Rechenzentrum Süd'],
      ['Cluster', 'domain-c7', 'Production'],
      ['Host', 'host-11', 'esx01.lab.example'],
      ['Host', 'host-12', 'esx02.lab.example'],
      ['ResourcePool', 'resgroup-31', 'Gold & Silver'],
      ['Folder', 'group-v3', 'Servers'],
      ['Datastore', 'datastore-21', 'ds-01'],
      ['StoragePod', 'group-p22', 'Pod <fast>'],
      ['Tag', 'urn:vmomi:InventoryServiceTag:0b7c3d4e-5f60-4718-92a3-b4c5d6e7f809:GLOBAL', 'daily'],
      ['Vm', 'vm-1050', 'scratch'],
    ],
  },
  {
    id: '757baa80-d19b-4607-a592-98e15d45d9b2',
    server: 1,
    name: 'hv01.lab.example',
    description: '',
    uniqueId: 'hv01.lab.example',
    hostType: 'HvServer',
    objects: [['Host', '757baa80-d19b-4607-a592-98e15d45d9b2', 'hv01.lab.example']],
  },
  {
    id: '2dcfebc9-eb06-4d3b-a639-c1cfa8483621',
    server: 0,
    name: 'vcd.lab.example',
    description: 'Cloud Director',
    uniqueId: 'vcd.lab.example',
    hostType: 'VcdSystem',
    objects: [
      ['VcdSystem', 'vcd', 'vcd.lab.example'],
      ['Organization', 'urn:vcloud:org:1d2e3f40-5162-4738-94a5-b6c7d8e9f0a1', 'Nord'],
      ['Organization', 'urn:vcloud:org:3f405162-7384-4a95-b6c7-d8e9f0a1b2c3', 'Süd & Partner'],
      ['OrgVdc', 'urn:vcloud:vdc:2e3f4051-6273-4849-a5b6-c7d8e9f0a1b2', 'Nord VDC'],
    ],
  },
];

const SERVERS: readonly (Omit<ManagedServerRecord, 'id' | 'backupServer'> & { readonly server: number })[] = [
  { server: 0, name: 'vbr01.lab.example', description: 'Backup server', type: 'Local', proxy: true },
  { server: 0, name: 'proxy01.lab.example', description: 'Proxy <main>', type: 'Windows', proxy: true },
  { server: 0, name: 'linux-repo01', description: '', type: 'Linux', proxy: false },
  { server: 1, name: 'vbr-süd.lab.example', description: 'Backup server', type: 'Local', proxy: true },
];

const PLATFORMS: Readonly<Record<HostType, string>> = {
  ESX: 'VMware',
  VC: 'VMware',
  ESXi: 'VMware',
  HvServer: 'HyperV',
  HvCluster: 'HyperV',
  Scvmm: 'HyperV',
  VcdSystem: 'vCloud',
};

/** The default estate's part: hosts of everything it protects, and one or two of everything else. */
export function defaultInfrastructure(
  rng: Random,
  backupServers: readonly BackupServerRecord[],
  backups: readonly BackupRecord[],
): InfrastructureEstate {
  const serverId = (index: number): string => backupServers[index]?.id ?? '';
  const [main, other] = [serverId(0), serverId(1)];
  return {
    managedServers: [
      ...SERVERS.map(({ server, ...rest }) => ({ ...rest, id: rng.guid(), backupServer: serverId(server) })),
      // A host has the same id in either role.
      ...HOSTS.map(({ id, server, name, description, hostType }) => ({
        id,
        name,
        backupServer: serverId(server),
        description,
        type: hostType,
        hierarchyRoot: id,
        proxy: false,
      })),
    ],
    hierarchyRoots: HOSTS.map(({ id, server, name, uniqueId, hostType }) => ({
      id,
      name,
      backupServer: serverId(server),
      managedServer: id,
      uniqueId,
      hostType,
    })),
    hierarchyObjects: HOSTS.flatMap(objectsOf),
    wanAccelerators: [
      {
        id: rng.guid(),
        name: 'wan01.lab.example',
        backupServer: main,
        description: 'Source & target',
        outOfDate: false,
        version: '12.3.2.4465',
        capacity: 100,
        trafficPort: 6165,
        connections: 5,
        cachePath: 'D:\\VeeamWAN',
        highBandwidthMode: true,
      },
      {
        id: rng.guid(),
        name: 'wan-süd.lab.example',
        backupServer: other,
        description: '',
        outOfDate: true,
        version: '12.1.0.2131',
        capacity: 50,
        trafficPort: 6165,
        connections: 3,
        cachePath: 'E:\\VeeamWAN',
        highBandwidthMode: false,
      },
    ],
    externalRepositories: [
      {
        id: rng.guid(),
        name: 'Cloud Archive "Süd"',
        backupServer: other,
        type: 'AmazonS3External',
        path: 'amazonS3://archive.lab.example/backups',
        usedSpace: rng.between(1, 90) * GIB,
        description: 'Imported from the old site',
        backups: backups.filter((b) => b.platform === 'AgentForLinux').map((b) => b.id),
      },
      {
        id: rng.guid(),
        name: 'Azure Filialen',
        backupServer: main,
        type: 'AzureStorageExternal',
        path: 'azure://filialen/veeam',
        usedSpace: 0,
        description: '',
        backups: [],
      },
    ],
    credentials: [
      ['LAB\\backup', 'Account for virtualization hosts', main],
      ['root', '', main],
      ['LAB\\süd', 'Proxies & repositories', other],
    ].map(([name = '', description = '', backupServer = '']) => ({
      id: rng.guid(),
      name,
      description,
      backupServer,
    })),
    passwords: [
      ['The long one', main],
      ['Geburtstag <rückwärts>', other],
    ].map(([name = '', backupServer = '']) => ({
      id: rng.guid(),
      name,
      backupServer,
      modified: milliseconds(Date.UTC(2026, 1, 3, 14, 1, 14) + rng.between(0, 999)),
    })),
  };
}

/** What is below a host: its own objects, then the machines and vApps of the backups. */
function objectsOf({ id, hostType, objects }: (typeof HOSTS)[number]): HierarchyObjectRecord[] {
  const own = objects.map(([type, object, name]) => ({
    hierarchyRoot: id,
    ref: `urn:${PLATFORMS[hostType]}:${type}:${id}.${object}`,
    type,
    name,
  }));
  const processed = DEFAULT_BACKUPS.flatMap((plan) => [...plan.vApps, ...plan.vms]).flatMap(
    ({ ref, name }) => {
      const [, , type = '', host = ''] = ref.split(':');
      return host.startsWith(`${id}.`) ? [{ hierarchyRoot: id, ref, type, name }] : [];
    },
  );
  return [...own, ...processed];
}
