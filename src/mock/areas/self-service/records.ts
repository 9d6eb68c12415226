import type { Named } from '../backups/records.js';

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
