import { at } from './default-plan.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { JobsEstate } from './jobs.js';
import type { BackupsEstate, Named } from './model.js';
import type { Random } from './random.js';

/** What an organization, or a tenant of the portal for vSphere, is given. */
interface TenantConfigRecord extends Named {
  readonly backupServer: string;
  /** Size of the quota; GB. */
  readonly quotaGb: number;
  /** MB of it that are used. */
  readonly usedMb: number;
  /** How far jobs may be scheduled. */
  readonly scheduler: 'Full' | 'Partial' | 'Random' | 'Disabled';
  readonly highPriority: boolean;
  /** Job that lends its settings to the tenant's jobs, though it may be deleted since; absent: they get those by default. */
  readonly templateJob?: string;
}

/** Configuration of an organization (documentation: get_vcloud_orgconfigs_id); its name is the organization's. */
export interface OrganizationConfigRecord extends TenantConfigRecord {
  /** Absent at the configuration of the organizations that have none of their own, and so is the host. */
  readonly repository?: string;
  /** Managed server that the organization is of. */
  readonly host?: string;
  readonly disabled: boolean;
  /** Name that members see instead of the repository's. */
  readonly repositoryName: string;
}

/** Configuration of a tenant (documentation: get_selfservice_vsphere_configs_id); its name is the account's. */
export interface SelfServiceConfigRecord extends TenantConfigRecord {
  readonly repository: string;
  /** Whether each member of a group has a quota to himself. */
  readonly perUser: boolean;
  readonly sid: string;
  readonly accountType: 'User' | 'Group';
  /** Managed servers that the tenant may use; empty: all of them. */
  readonly vCenters: readonly string[];
  readonly tags: readonly string[];
}

/** What an estate has of tenants that help themselves. */
export interface TenantConfigsEstate {
  readonly organizationConfigs: readonly OrganizationConfigRecord[];
  readonly selfServiceConfigs: readonly SelfServiceConfigRecord[];
}

/** Nothing of it. */
export const NO_TENANT_CONFIGS: TenantConfigsEstate = { organizationConfigs: [], selfServiceConfigs: [] };

/** Name of the configuration for all organizations that have none of their own. */
export const OTHER_ORGANIZATIONS = 'Other organizations';

type Base = BackupsEstate & InfrastructureEstate & JobsEstate;

/** Two configurations of organizations, and a group and a user of the portal. */
export function defaultTenantConfigs(rng: Random, base: Base): TenantConfigsEstate {
  const backupServer = at(base.backupServers, 0).id;
  const [local, hardened] = [at(base.repositories, 0).id, at(base.repositories, 1).id];
  const hosts = (type: string): string[] =>
    base.managedServers.filter((s) => s.type === type && s.backupServer === backupServer).map((s) => s.id);
  const template = (platform: string): { templateJob?: string } => {
    const job = base.jobs.find((j) => j.platform === platform && j.jobType === 'Backup');
    return job === undefined ? {} : { templateJob: job.id };
  };
  const sid = (): string => {
    const part = (): number => rng.between(1_000_000_000, 3_999_999_999);
    return `S-1-5-21-${part()}-${part()}-${part()}-${rng.between(1100, 1999)}`;
  };
  return {
    organizationConfigs: [
      {
        id: rng.guid(),
        name: 'Nord',
        backupServer,
        repository: local,
        host: at(hosts('VcdSystem'), 0),
        quotaGb: 500,
        usedMb: rng.between(1, 400) * 1024,
        disabled: false,
        repositoryName: 'Space of "Nord" & Co',
        scheduler: 'Partial',
        highPriority: true,
        ...template('vCloud'),
      },
      {
        id: rng.guid(),
        name: OTHER_ORGANIZATIONS,
        backupServer,
        quotaGb: 1024,
        usedMb: 0,
        disabled: true,
        repositoryName: 'N/A',
        scheduler: 'Full',
        highPriority: false,
      },
    ],
    selfServiceConfigs: [
      {
        id: rng.guid(),
        name: 'LAB\\Web & Admins',
        backupServer,
        repository: hardened,
        quotaGb: 200,
        usedMb: rng.between(1, 150) * 1024,
        perUser: true,
        sid: sid(),
        accountType: 'Group',
        scheduler: 'Random',
        highPriority: false,
        ...template('VMware'),
        vCenters: hosts('VC'),
        tags: ['daily', 'Büro <1>'],
      },
      {
        id: rng.guid(),
        name: 'LAB\\süd',
        backupServer,
        repository: local,
        quotaGb: 50,
        usedMb: 0,
        perUser: false,
        sid: sid(),
        accountType: 'User',
        scheduler: 'Disabled',
        highPriority: false,
        vCenters: [],
        tags: [],
      },
    ],
  };
}

/** Refuses what would lead to nothing. */
export function checkTenantConfigs(
  estate: TenantConfigsEstate & BackupsEstate & InfrastructureEstate,
  unique: (kind: string, records: readonly Named[]) => ReadonlySet<string>,
  need: (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void,
): void {
  const ids = (records: readonly Named[]): ReadonlySet<string> => new Set(records.map((r) => r.id));
  const [servers, repositories] = [ids(estate.backupServers), ids(estate.repositories)];
  const hosts = ids(estate.managedServers);
  unique('configuration of an organization', estate.organizationConfigs);
  unique('configuration of a tenant', estate.selfServiceConfigs);
  for (const config of [...estate.organizationConfigs, ...estate.selfServiceConfigs]) {
    need(config, 'backup server', servers, config.backupServer);
    if (config.repository !== undefined) need(config, 'repository', repositories, config.repository);
  }
  for (const config of estate.organizationConfigs) {
    if (config.host !== undefined) need(config, 'managed server', hosts, config.host);
  }
  for (const config of estate.selfServiceConfigs) {
    for (const id of config.vCenters) need(config, 'managed server', hosts, id);
  }
}
