import type { Named } from '../backups/records.js';

/** A tenant account of a service provider (documentation: get_tenants_id). */
export interface CloudTenantRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  readonly enabled: boolean;
  /** Absent: the account does not expire. */
  readonly leaseExpires?: string;
  readonly account: TenantAccount;
  readonly quotas: readonly TenantQuotaRecord[];
  readonly subscriptions: readonly SubscriptionRecord[];
  readonly virtualDataCenters: readonly VirtualDataCenterRecord[];
  readonly subtenants: readonly SubtenantRecord[];
  /** What the tenant has backed up to the provider; counts and used quotas follow from it. */
  readonly machines: readonly TenantMachineRecord[];
  readonly lastResult: 'None' | 'Success' | 'Warning' | 'Failed';
  /** Absent: never. */
  readonly lastActive?: string;
  readonly throttling: Throttling;
  readonly maxConcurrentTasks: number;
  readonly protection: Protection;
  readonly gatewayPools: readonly string[];
  readonly failoverToOtherGateways: boolean;
}

/** Where a tenant's account comes from. */
export type TenantAccount =
  | { readonly type: 'Standalone' }
  | { readonly type: 'ActiveDirectory'; readonly domain: string; readonly port: number }
  /** The organization is a reference into the hierarchy. */
  | { readonly type: 'vCD'; readonly organization: string };

/** Limit of a tenant's bandwidth. */
interface Throttling {
  readonly enabled: boolean;
  readonly limit: number;
  readonly unit: 'Mbps' | 'KBps' | 'MBps';
}

/** Whether deleted backups are kept, and for how many days. */
interface Protection {
  readonly enabled: boolean;
  readonly days: number;
}

/** Room of a tenant in a repository (documentation: get_tenants_id_resources_id). */
export interface TenantQuotaRecord extends Named {
  readonly repository: string;
  readonly wanAccelerator?: string;
  /** Megabytes. */
  readonly size: number;
}

/** What connects the networks of a tenant with those of the provider. */
export interface ApplianceRecord {
  readonly name: string;
  readonly network: string;
  /** Absent: its address is given to it. */
  readonly address?: { readonly ip: string; readonly mask: string; readonly gateway: string };
  readonly distributedSwitch: string;
  readonly underDistributedSwitch: boolean;
}

interface Failover {
  readonly wanAccelerator?: string;
  readonly networkFailover: boolean;
  readonly appliance?: ApplianceRecord;
}

/** A tenant's share of a hardware plan (documentation: get_tenants_id_computeresources_id). */
export interface SubscriptionRecord extends Failover {
  readonly id: string;
  readonly hardwarePlan: string;
}

/** An organization VDC of a tenant (documentation: get_cloud_tenants_id_vcloudcomputeresources_id). */
export interface VirtualDataCenterRecord extends Named, Failover {
  readonly ref: string;
  readonly enabled: boolean;
  readonly allocation: 'Unknown' | 'AllocationPool' | 'PayAsYouGo' | 'ReservationPool' | 'Flex';
}

/** Somebody who shares the quota of a tenant (documentation: get_tenants_id_subtenants_id). */
export interface SubtenantRecord extends Named {
  readonly description: string;
  readonly enabled: boolean;
  readonly quota: {
    readonly id: string;
    readonly name: string;
    /** The quota of the tenant that it is a part of. */
    readonly of: string;
    /** Megabytes; absent where only the tenant's own quota limits it. */
    readonly size?: number;
  };
}

/** Who pays for a machine: the provider, nobody in the month it is new in, or the tenant with a rental licence. */
export type Licence = 'Provider' | 'New' | 'Rental';

/** A machine with a backup at the provider. */
export interface TenantMachineRecord {
  readonly name: string;
  readonly kind: 'VM' | 'Workstation' | 'Server';
  readonly licence: Licence;
  /** The quota that its backup lies in, and the subtenant whose backup it is, if it is not the tenant's own. */
  readonly quota: string;
  readonly subtenant?: string;
  /** Megabytes. */
  readonly size: number;
}

/** A gateway that tenants come in by (documentation: get_cloudgateways_id). */
export interface CloudGatewayRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly mode: 'Direct' | 'NAT';
  readonly externalIp: string;
  readonly externalPort: number;
  readonly internalPort: number;
}

/** Gateways for tenants of one's choice (documentation: get_cloud_gatewaypools_id). */
export interface CloudGatewayPoolRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  /** A gateway is in one pool at most. */
  readonly gateways: readonly string[];
}

/** A public address, for one tenant or for none yet (documentation: get_publicipaddresses_id); its name is the address. */
export interface PublicIpAddressRecord extends Named {
  readonly backupServer: string;
  readonly tenant?: string;
}

/** A range of VLAN ids, both ends included. */
export type VlanRange = readonly [first: number, last: number];

/** A virtual switch with VLANs for tenants (documentation: get_vlans_id). */
export interface VlanConfigurationRecord extends Named {
  readonly backupServer: string;
  readonly platform: 'VMware' | 'HyperV';
  readonly host: string;
  readonly withInternet: VlanRange;
  readonly withoutInternet: VlanRange;
  readonly switchId: string;
  readonly switchType: 'VirtualSwitch' | 'DistributedVirtualSwitch';
  readonly cluster?: { readonly name: string; readonly ref: string };
}

/** What a tenant can rent to run replicas on (documentation: get_hardwareplans_id). */
export interface HardwarePlanRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  /** -1 where there is no limit. */
  readonly processorMhz: number;
  /** Likewise. */
  readonly memoryMb: number;
  readonly host: string;
  readonly networks: { readonly withInternet: number; readonly withoutInternet: number };
  readonly on: PlanDetails;
}

/** What a plan means on its platform. */
export type PlanDetails =
  | {
      readonly platform: 'VMware';
      readonly parentType: 'ClusterComputeResource' | 'HostSystem';
      readonly parentName: string;
      readonly storages: readonly DatastoreRecord[];
    }
  | { readonly platform: 'HyperV'; readonly storages: readonly VolumeRecord[] };

/** A datastore of a plan. */
export interface DatastoreRecord extends Named {
  readonly type: 'Datastore' | 'StoragePod';
  readonly ref: string;
  readonly quotaGb: number;
}

/** A volume of a plan. */
export interface VolumeRecord extends Named {
  readonly path: string;
  readonly quotaGb: number;
}

/** What an estate has of Cloud Connect. */
export interface CloudEstate {
  readonly cloudTenants: readonly CloudTenantRecord[];
  readonly cloudGateways: readonly CloudGatewayRecord[];
  readonly cloudGatewayPools: readonly CloudGatewayPoolRecord[];
  readonly hardwarePlans: readonly HardwarePlanRecord[];
  readonly publicIpAddresses: readonly PublicIpAddressRecord[];
  readonly vlanConfigurations: readonly VlanConfigurationRecord[];
}
