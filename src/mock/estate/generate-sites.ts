import type { ProtectionGroupRecord } from '../areas/agents/records.js';
import type { RepositoryRecord } from '../areas/backups/records.js';
import type { FileServerRecord } from '../areas/nas/records.js';
import type { Sql } from './edition.js';
import type { Estate } from './estate.js';
import type { Random } from './random.js';

/** Lists that a generated estate adds to. */
export const GROWN = [
  ...([
    'backupServers',
    'repositories',
    'backups',
    'restorePoints',
    'vmRestorePoints',
    'backupFiles',
  ] as const),
  ...(['managedServers', 'hierarchyRoots', 'hierarchyObjects', 'jobs', 'backupSessions'] as const),
  ...(['backupTaskSessions', 'agentJobs', 'agentRestorePoints', 'protectionGroups'] as const),
  ...(['discoveredComputers', 'fileServers', 'nasJobs'] as const),
] as const;

/** What a generated estate adds to the default one. */
export type Grown = { [K in (typeof GROWN)[number]]: Estate[K][number][] };

/** A place with a backup server of its own, and what its backups are made of and kept in. */
export interface Site {
  /** Two digits or more; in the names of whatever belongs to it. */
  readonly label: string;
  readonly server: string;
  readonly platform: 'VMware' | 'HyperV';
  /** Hierarchy root of its machines. */
  readonly host: string;
  readonly repositories: readonly RepositoryRecord[];
  /** Machines that have an agent. */
  readonly group: ProtectionGroupRecord;
  /** Times are kept in PostgreSQL: microseconds, and another kind of name. */
  readonly precise: boolean;
  /** Times were kept in PostgreSQL if nobody had asked for another database. */
  readonly drawsMicros: boolean;
  /** Backup and job of its agent policy, once there is one. */
  policy?: { readonly backup: string; readonly job: { readonly id: string; readonly name: string } };
}

const TIB = 1024 ** 4;
const NO_HOST = '00000000-0000-0000-0000-000000000000';

/** Adds all of a site but its backups. */
export function addSite(grown: Grown, rng: Random, position: number, sql?: Sql): Site {
  const label = String(position + 1).padStart(2, '0');
  const server = rng.guid();
  const name = `vbr-site${label}.lab.example`;
  grown.backupServers.push({
    id: server,
    name,
    description: position % 3 === 0 ? `Standort "${label}" <Süd> & Nord` : '',
    address: name,
    port: 9392,
    version: '12.3.2.4465',
    wcfPort: 9405,
    thumbprint: rng.hex(40).toUpperCase(),
  });
  const repositories = [
    { name: `Repository ${label} & Archive`, kind: 'LinuxLocal', capacity: 64 * TIB },
    { name: `Site ${label} Büro`, kind: 'WindowsLocal', capacity: 16 * TIB },
    { name: `Bucket ${label}`, kind: 'Cloud', capacity: -1 },
  ].map((plan) => ({
    ...plan,
    id: rng.guid(),
    backupServer: server,
    freeSpace: plan.capacity === -1 ? -1 : Math.floor((plan.capacity / 100) * rng.between(5, 60)),
  }));
  grown.repositories.push(...repositories);
  const group = protectionGroup(rng, server, label);
  grown.protectionGroups.push(group);
  const platform = position % 3 === 2 ? 'HyperV' : 'VMware';
  const host = addHosts(grown, rng, { server, name, platform, label });
  const drawsMicros = position % 2 === 1;
  const precise = sql === undefined ? drawsMicros : sql === 'postgres';
  const site: Site = { label, server, platform, host, repositories, group, precise, drawsMicros };
  addShares(grown, rng, site);
  return site;
}

function protectionGroup(rng: Random, server: string, label: string): ProtectionGroupRecord {
  const id = rng.guid();
  return {
    id,
    name: `Computers of site ${label}`,
    backupServer: server,
    rescanScheduleEnabled: true,
    hierarchyObjRef: `urn:AgentForWindows:AgentProtectionGroup:${NO_HOST}.${id}`,
  };
}

interface Hosts {
  readonly server: string;
  readonly name: string;
  readonly platform: Site['platform'];
  readonly label: string;
}

/** The backup server itself, a proxy, and the virtualization host; the result is the id of the last. */
function addHosts(grown: Grown, rng: Random, { server, name, platform, label }: Hosts): string {
  const [hostType, host] =
    platform === 'VMware' ? (['VC', 'vcenter'] as const) : (['HvServer', 'hv'] as const);
  const id = rng.guid();
  const hostName = `${host}-site${label}.lab.example`;
  const common = { backupServer: server, description: '' };
  grown.managedServers.push(
    { ...common, id: rng.guid(), name, type: 'Local', proxy: true },
    { ...common, id: rng.guid(), name: `proxy-site${label}.lab.example`, type: 'Windows', proxy: true },
    // A host has the same id in either role.
    { ...common, id, name: hostName, type: hostType, hierarchyRoot: id, proxy: false },
  );
  grown.hierarchyRoots.push({
    id,
    name: hostName,
    backupServer: server,
    managedServer: id,
    uniqueId: platform === 'VMware' ? rng.guid().toUpperCase() : hostName,
    hostType,
  });
  return id;
}

/** A share, and the job that backs it up. */
function addShares(grown: Grown, rng: Random, { label, server, repositories }: Site): void {
  const [target, cache = target] = repositories;
  if (target === undefined || cache === undefined) return;
  const share: FileServerRecord = {
    id: rng.guid(),
    name: `nas-site${label}.lab.example:/export/projects`,
    backupServer: server,
    serverType: 'NfsServer',
    host: rng.guid(),
    cacheRepository: cache.id,
  };
  grown.fileServers.push(share);
  grown.nasJobs.push({
    id: rng.guid(),
    name: `Shares of site ${label}`,
    backupServer: server,
    repository: target.id,
    description: '',
    scheduleEnabled: true,
    nextRun: '2026-06-20T21:00:00.000Z',
    retentionDays: 28,
    includes: [
      { id: rng.guid(), name: share.name, fileServer: share.id, included: ['*.*'], excluded: ['*.tmp'] },
    ],
  });
}
