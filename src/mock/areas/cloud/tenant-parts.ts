import type { World } from '../../resource/kind.js';
import { action, entityUp } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { Named } from '../backups/records.js';
import type {
  ApplianceRecord,
  CloudTenantRecord,
  SubscriptionRecord,
  SubtenantRecord,
  TenantQuotaRecord,
  VirtualDataCenterRecord,
} from './records.js';
import { machinesOn, usedBySubtenant, usedOfQuota } from './relations.js';

/** What a tenant has and what has no identity of its own: inside the tenant without links, elsewhere with {@link ownLinks}. */

function self(tenant: Named, path: string, id: string, { site }: World): string {
  return site.resource('CloudTenant', tenant.id, `/${path}/${id}`);
}

/** To the tenant and its server, and to delete it. */
export function ownLinks(
  tenant: CloudTenantRecord,
  { Href }: { readonly Href: string },
  { estate, site }: World,
): Link[] {
  return [
    action('Delete', Href),
    entityUp(site, 'CloudTenant', tenant),
    entityUp(site, 'BackupServer', estate.get('backupServers', tenant.backupServer)),
  ];
}

/** A storage quota (documentation: get_tenants_id_resources_id); examples say Quota where that page says QuotaMb. */
export function quota(
  tenant: CloudTenantRecord,
  record: TenantQuotaRecord,
  world: World,
): Schemas['CloudTenantResource'] {
  return {
    RepositoryQuota: {
      DisplayName: record.name,
      RepositoryUid: uid('Repository', record.repository),
      ...accelerator(record),
      Quota: record.size,
      UsedQuota: usedOfQuota(tenant, record.id),
    },
    Id: record.id,
    Href: self(tenant, 'resources', record.id, world),
    Type: 'CloudTenantResource',
  };
}

/** A subscription (documentation: get_tenants_id_computeresources_id), with what the replicas on it take. */
export function subscription(
  tenant: CloudTenantRecord,
  record: SubscriptionRecord,
  world: World,
): Schemas['CloudTenantComputeResource'] {
  const { on } = world.estate.get('hardwarePlans', record.hardwarePlan);
  const machines = machinesOn(world.estate, record.id);
  return {
    CloudHardwarePlanUid: uid('CloudHardwarePlan', record.hardwarePlan),
    ...accelerator(record),
    PlatformType: on.platform,
    UseNetworkFailoverResources: record.networkFailover,
    ...appliance(record.appliance),
    ComputeResourceStats: {
      MemoryUsageMb: sum(machines, (m) => m.memoryMb),
      CPUCount: sum(machines, (m) => m.cpus),
      StorageResourceStats: {
        StorageResourceStats: on.storages.map(({ id, name, quotaGb }) => ({
          StorageName: name,
          StorageUsageGb: sum(
            machines.filter((m) => m.storage === id),
            (m) => m.storageGb,
          ),
          StorageLimitGb: quotaGb,
        })),
      },
    },
    Id: record.id,
    Href: self(tenant, 'computeResources', record.id, world),
    Type: 'CloudTenantComputeResource',
  };
}

/** An organization VDC (documentation: get_cloud_tenants_id_vcloudcomputeresources_id); examples write its path so. */
export function virtualDataCenter(
  tenant: CloudTenantRecord,
  record: VirtualDataCenterRecord,
  world: World,
): Schemas['CloudTenantVCloudComputeResource'] {
  const machines = machinesOn(world.estate, record.id);
  return {
    VirtualDataCenterName: record.name,
    VirtualDataCenterRef: record.ref,
    Enabled: record.enabled,
    AllocationModel: record.allocation,
    UseNetworkFailoverResources: record.networkFailover,
    ResourceUsage: {
      CpuUsageMhz: sum(machines, (m) => m.cpuMhz),
      MemoryUsageMb: sum(machines, (m) => m.memoryMb),
      StorageUsageGb: sum(machines, (m) => m.storageGb),
    },
    ...accelerator(record),
    ...appliance(record.appliance),
    Id: record.id,
    Href: self(tenant, 'vcloudcomputeresources', record.id, world),
    Type: 'CloudTenantVCloudComputeResource',
  };
}

/** A subtenant (documentation: get_tenants_id_subtenants_id). */
export function subtenant(
  tenant: CloudTenantRecord,
  record: SubtenantRecord,
  world: World,
): Schemas['CloudSubtenant'] {
  const Href = self(tenant, 'subtenants', record.id, world);
  return {
    Name: record.name,
    Description: record.description,
    // Never shown.
    Password: '',
    Enabled: record.enabled,
    RepositoryQuota: {
      DisplayName: record.quota.name,
      TenantResourceId: record.quota.of,
      QuotaMb: quotaOf(tenant, record),
      UsedQuotaMb: usedBySubtenant(tenant, record.id),
      QuotaId: record.quota.id,
      Unlimited: record.quota.size === undefined,
    },
    Id: record.id,
    Href,
    Type: 'CloudSubtenant',
    Links: [
      { Rel: 'Edit', Href, Name: record.name, Type: 'CloudSubtenant' },
      ...ownLinks(tenant, { Href }, world),
    ],
  };
}

/** Megabytes a subtenant can use: without a limit of its own, all of the tenant's quota. */
export function quotaOf(tenant: CloudTenantRecord, { quota: own }: SubtenantRecord): number {
  return own.size ?? tenant.quotas.find((q) => q.id === own.of)?.size ?? 0;
}

function accelerator({ wanAccelerator }: { readonly wanAccelerator?: string }): {
  WanAcceleratorUid?: string;
} {
  return wanAccelerator === undefined ? {} : { WanAcceleratorUid: uid('WanAccelerator', wanAccelerator) };
}

function appliance(record: ApplianceRecord | undefined): {
  NetworkAppliance?: Schemas['CloudNetworkAppliance'];
} {
  if (record === undefined) return {};
  const { name, network, address, distributedSwitch, underDistributedSwitch } = record;
  return {
    NetworkAppliance: {
      Name: name,
      ProductionNetwork: network,
      ObtainIPAddressAutomatically: address === undefined,
      ...(address === undefined
        ? {}
        : {
            ManualIpAddressSettingsInfoType: {
              IpAddress: address.ip,
              SubnetMask: address.mask,
              DefaultGateway: address.gateway,
            },
          }),
      ViDistributedSwitchUuid: distributedSwitch,
      ProductionNetworkUnderDvs: underDistributedSwitch,
    },
  };
}

function sum<R>(records: readonly R[], size: (record: R) => number): number {
  return records.reduce((total, record) => total + size(record), 0);
}
