import type { BodySpec, Rule } from '../../requests/request.js';
import type { Schemas } from '../../resource/schema.js';
import { entityLayout } from '../../serialize/layouts.js';
import { list, ownLayout, part, repeated } from '../../serialize/parts.js';
import { APPLIANCE, CLOUD_LAYOUTS, SUBTENANT } from './layouts.js';

/** Bodies of the writes to tenants. */

const INT: Rule = { type: 'integer', range: [0, 2_147_483_647] };
const AT_LEAST_ONE: Rule = { type: 'integer', range: [1, 2_147_483_647] };
/** Megabytes; no quota is less than a gigabyte. */
const QUOTA: Rule = { type: 'integer', range: [1024, 999_999_999_999] };
const YES_NO: Rule = { type: 'boolean' };
const IP: Rule = { required: true, pattern: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/ };
const NAME: Rule = { required: true, range: [1, 255] };
const UIDS: Rule = { type: 'uid' };
const PLATFORM: Rule = { required: true, values: ['VMware', 'HyperV'] };

const APPLIANCE_RULE: Rule = {
  members: {
    Name: NAME,
    ProductionNetwork: NAME,
    ObtainIPAddressAutomatically: { required: true, ...YES_NO },
    ManualIpAddressSettingsInfoType: { members: { IpAddress: IP, SubnetMask: IP, DefaultGateway: IP } },
    ProductionNetworkUnderDvs: YES_NO,
  },
};

const QUOTA_RULES = {
  Name: NAME,
  RepositoryUid: { required: true, type: 'uid' },
  QuotaMb: { required: true, ...QUOTA },
} as const;

const SUBSCRIPTION_RULES = {
  CloudHardwarePlanUid: { required: true, type: 'uid' },
  PlatformType: PLATFORM,
  UseNetworkFailoverResources: { required: true, ...YES_NO },
  NetworkAppliance: APPLIANCE_RULE,
} as const;

const VDC_RULES = {
  VirtualDataCenterRef: { required: true, pattern: /^urn:vCloud:OrgVdc:[^.]+\..+$/i },
  UseNetworkFailoverResources: { required: true, ...YES_NO },
  NetworkAppliance: APPLIANCE_RULE,
} as const;

/** Documentation: post_tenants_id_resources. */
export const CREATE_QUOTA: BodySpec<Schemas['CreateCloudTenantResourceSpec']> = {
  root: 'CreateCloudTenantResourceSpec',
  layout: part('Name RepositoryUid QuotaMb WanAcceleratorUid'),
  rules: QUOTA_RULES,
};

/** Documentation: post_tenants_id_computeresources. */
export const CREATE_SUBSCRIPTION: BodySpec<Schemas['CloudTenantComputeResourceCreateSpec']> = {
  root: 'CloudTenantComputeResourceCreateSpec',
  layout: part(
    `CloudHardwarePlanUid WanAcceleratorUid PlatformType UseNetworkFailoverResources
    NetworkAppliance`,
    { NetworkAppliance: APPLIANCE },
  ),
  rules: SUBSCRIPTION_RULES,
};

/** Documentation: post_cloud_tenants_id_vcloudcomputeresources. */
export const CREATE_VDC: BodySpec<Schemas['CloudTenantVCloudComputeResourceCreateSpec']> = {
  root: 'CloudTenantVCloudComputeResourceCreateSpec',
  layout: part('VirtualDataCenterRef UseNetworkFailoverResources NetworkAppliance WanAcceleratorUid', {
    NetworkAppliance: APPLIANCE,
  }),
  rules: VDC_RULES,
};

/** Documentation: post_tenants_id_subtenants. */
export const CREATE_SUBTENANT: BodySpec<Schemas['CloudSubtenantCreateSpec']> = {
  root: 'CloudSubtenantCreateSpec',
  layout: part('Name Description Password Enabled TenantResourceId QuotaName QuotaMb UnlimitedQuota'),
  rules: {
    Name: NAME,
    Password: { required: true, range: [1, 1024] },
    Enabled: YES_NO,
    TenantResourceId: { required: true, type: 'uid' },
    QuotaMb: QUOTA,
    UnlimitedQuota: { required: true, ...YES_NO },
  },
};

/** Documentation: put_tenants_id_subtenants_id; the name cannot be changed. */
export const EDIT_SUBTENANT: BodySpec<Schemas['CloudSubtenantEdit']> = {
  root: 'CloudSubtenant',
  layout: SUBTENANT,
  rules: {
    Enabled: YES_NO,
    RepositoryQuota: {
      members: {
        TenantResourceId: { type: 'uid' },
        QuotaMb: { required: true, ...INT },
        UsedQuotaMb: INT,
        Unlimited: YES_NO,
      },
    },
  },
};

/** Pools of a tenant: their identities, or the whole of them. */
const POOLS = part('CloudGatewayPoolUids/CloudGatewayPoolUid CloudGatewayPools/CloudGatewayPool', {
  CloudGatewayPoolUids: repeated(),
  CloudGatewayPools: repeated(entityLayout('CloudGatewayPool')),
});
const POOLS_RULE: Rule = {
  members: {
    CloudGatewayPoolUids: UIDS,
    CloudGatewayPools: { members: { UID: { required: true, ...UIDS } } },
  },
};

const COMMON = {
  Enabled: YES_NO,
  ThrottlingEnabled: YES_NO,
  ThrottlingSpeedLimit: AT_LEAST_ONE,
  ThrottlingSpeedUnit: { values: ['Mbps', 'KBps', 'MBps'] },
  PublicIpCount: INT,
  MaxConcurrentTasks: AT_LEAST_ONE,
  BackupProtectionEnabled: YES_NO,
  BackupProtectionPeriod: AT_LEAST_ONE,
  CloudGatewayPools: POOLS_RULE,
  FailoverToOthersGatewaysIfFail: YES_NO,
  FailoverToOtherGatewaysIfFail: YES_NO,
} as const;

/** Documentation: post_tenants. */
export const CREATE_TENANT: BodySpec<Schemas['CreateCloudTenantSpec']> = {
  root: 'CreateCloudTenantSpec',
  layout: part(
    `Name Description Password Enabled LeaseExpirationDate Resources ComputeResources
    ThrottlingEnabled ThrottlingSpeedLimit ThrottlingSpeedUnit PublicIpCount BackupServerUid
    MaxConcurrentTasks BackupProtectionEnabled BackupProtectionPeriod TenantType OrganizationRef
    VCloudComputeResources CloudGatewayPools FailoverToOthersGatewaysIfFail
    FailoverToOtherGatewaysIfFail Domain`,
    {
      Resources: list('BackupResources', 'BackupResource', CREATE_QUOTA.layout),
      ComputeResources: list('ComputeResources', 'ComputeResource', CREATE_SUBSCRIPTION.layout),
      VCloudComputeResources: list('VCloudComputeResources', 'VCloudComputeResource', CREATE_VDC.layout),
      CloudGatewayPools: POOLS,
      Domain: part('DomainName DomainAccount Port'),
    },
  ),
  rules: {
    ...COMMON,
    Name: NAME,
    LeaseExpirationDate: { type: 'dateTime' },
    Resources: { members: QUOTA_RULES },
    ComputeResources: { members: SUBSCRIPTION_RULES },
    BackupServerUid: { required: true, type: 'uid' },
    TenantType: { values: ['Standalone', 'vCD', 'VCD', 'Vcd', 'ActiveDirectory'] },
    OrganizationRef: { pattern: /^urn:vCloud:Organization:[^.]+\..+$/i },
    VCloudComputeResources: { members: VDC_RULES },
    Domain: {
      members: { DomainName: NAME, Port: { required: true, type: 'integer', range: [0, 65_535] } },
    },
  },
};

const { members, layouts } = CLOUD_LAYOUTS.CloudTenant;
const SENT_QUOTA = part('DisplayName RepositoryUid WanAcceleratorUid Quota QuotaMb UsedQuota');

/** Documentation: put_tenants_id; tables and examples spell members of it differently, and either will do. */
export const EDIT_TENANT: BodySpec<Schemas['CloudTenantEdit']> = {
  root: 'CloudTenant',
  layout: ownLayout({
    members: `${members} FailoverToOtherGatewaysIfFail`,
    layouts: {
      ...layouts,
      Resources: {
        ...layouts.Resources,
        item: {
          ...layouts.Resources.item,
          children: layouts.Resources.item.children.map((child) =>
            child[0] === 'RepositoryQuota' ? ([child[0], SENT_QUOTA] as const) : child,
          ),
        },
      },
      CloudGatewayPools: POOLS,
    },
  }),
  rules: {
    ...COMMON,
    LeaseOptions: {
      members: { Enabled: { required: true, ...YES_NO }, LeaseExpirationDate: { type: 'dateTime' } },
    },
    LastActive: { type: 'dateTime' },
    Resources: {
      members: {
        Id: { required: true, type: 'uid' },
        RepositoryQuota: {
          required: true,
          members: {
            DisplayName: NAME,
            RepositoryUid: { required: true, type: 'uid' },
            Quota: QUOTA,
            QuotaMb: QUOTA,
            UsedQuota: INT,
          },
        },
      },
    },
    ComputeResources: { members: { ...SUBSCRIPTION_RULES, Id: { required: true, type: 'uid' } } },
    VCloudComputeResources: {
      members: {
        Id: { required: true, type: 'uid' },
        UseNetworkFailoverResources: VDC_RULES.UseNetworkFailoverResources,
        NetworkAppliance: APPLIANCE_RULE,
      },
    },
  },
};
