import type { ListLayout, ObjectLayout, RepeatedLayout } from '../../serialize/layout.js';
import { LINK, type Own, partLayout, resourceLayout, TEXT } from '../../serialize/parts.js';

const REPEATED: RepeatedLayout = { kind: 'repeated', item: TEXT };

function list(member: string, element: string, item: ObjectLayout): ListLayout {
  return { kind: 'list', member, element, item };
}

/** Identities in an object of one member, each an element of its own name. */
function identities(member: string, element: string): ObjectLayout {
  return { kind: 'object', attributes: [], children: [[member, REPEATED, element]], json: [member] };
}

/** A layout with attributes; in JSON they follow the members. */
function withAttributes(layout: ObjectLayout, ...names: string[]): ObjectLayout {
  const own = layout.json.filter((name) => !['Links', 'Href', 'Type'].includes(name));
  return {
    ...layout,
    attributes: [...layout.attributes, ...names],
    json: [...own, ...names, ...layout.json.slice(own.length)],
  };
}

/** A storage quota of a tenant. */
export const TENANT_QUOTA = withAttributes(
  resourceLayout(['RepositoryQuota'], {
    RepositoryQuota: partLayout(['DisplayName', 'RepositoryUid', 'WanAcceleratorUid', 'Quota', 'UsedQuota']),
  }),
  'Id',
);
export const TENANT_QUOTAS = list('CloudTenantResources', 'CloudTenantResource', TENANT_QUOTA);

/** What connects the networks of tenant and provider. */
export const APPLIANCE = partLayout(
  [
    'Name',
    'ProductionNetwork',
    'ObtainIPAddressAutomatically',
    'ManualIpAddressSettingsInfoType',
    'ViDistributedSwitchUuid',
    'ProductionNetworkUnderDvs',
  ],
  { ManualIpAddressSettingsInfoType: partLayout(['IpAddress', 'SubnetMask', 'DefaultGateway']) },
);

const STORAGE_STATS = list(
  'StorageResourceStats',
  'StorageResourceStat',
  partLayout(['StorageName', 'StorageUsageGb', 'StorageLimitGb']),
);

/** A subscription of a tenant to a hardware plan. */
export const SUBSCRIPTION = withAttributes(
  resourceLayout(
    [
      'CloudHardwarePlanUid',
      'WanAcceleratorUid',
      'PlatformType',
      'UseNetworkFailoverResources',
      'NetworkAppliance',
      'ComputeResourceStats',
    ],
    {
      NetworkAppliance: APPLIANCE,
      ComputeResourceStats: partLayout(['MemoryUsageMb', 'CPUCount', 'StorageResourceStats'], {
        StorageResourceStats: STORAGE_STATS,
      }),
    },
  ),
  'Id',
);
export const SUBSCRIPTIONS = list('CloudTenantComputeResources', 'CloudTenantComputeResource', SUBSCRIPTION);

/** An organization VDC of a tenant. */
export const VIRTUAL_DATA_CENTER = withAttributes(
  resourceLayout(
    [
      'VirtualDataCenterName',
      'VirtualDataCenterRef',
      'Enabled',
      'AllocationModel',
      'UseNetworkFailoverResources',
      'ResourceUsage',
      'WanAcceleratorUid',
      'NetworkAppliance',
    ],
    {
      ResourceUsage: partLayout(['CpuUsageMhz', 'MemoryUsageMb', 'StorageUsageGb']),
      NetworkAppliance: APPLIANCE,
    },
  ),
  'Id',
);
export const VIRTUAL_DATA_CENTERS = list(
  'CloudTenantVCloudComputeResources',
  'CloudTenantVCloudComputeResource',
  VIRTUAL_DATA_CENTER,
);

/** A subtenant. */
export const SUBTENANT = withAttributes(
  resourceLayout(['Name', 'Description', 'Password', 'Enabled', 'RepositoryQuota'], {
    RepositoryQuota: withAttributes(
      partLayout(['DisplayName', 'TenantResourceId', 'QuotaMb', 'UsedQuotaMb', 'QuotaId']),
      'Unlimited',
    ),
  }),
  'Id',
);
export const SUBTENANTS = list('CloudSubtenants', 'CloudSubtenant', SUBTENANT);

/** Machines that take no licence of the provider. */
export const LICENSE_COUNTERS = resourceLayout([
  'RentalVMBackupCount',
  'RentalWorkstationBackupCount',
  'RentalServerBackupCount',
  'NewVMBackupCount',
  'NewWorkstationBackupCount',
  'NewServerBackupCount',
  'NewVMReplicaCount',
]);

/** A VM of a failover plan, alone and in a list; inside the plan it is called otherwise. */
export const FAILOVERED_VM = resourceLayout(['FailoverPlanVMId', 'Name', 'Order']);
export const FAILOVERED_VMS = list('CloudFailoveredVms', 'CloudFailoveredVm', FAILOVERED_VM);

const COURSE = ['CreationTimeUTC', 'EndTimeUTC', 'State', 'Result', 'Progress', 'FailureMessage'] as const;

const FAILOVER_TASK = withAttributes(
  partLayout(['VmReplicaPointLink', ...COURSE], { VmReplicaPointLink: LINK }),
  'VmName',
);

const TENANT_TYPE = partLayout(['ADTenantType', 'StandaloneTenant', 'vCloudTenant'], {
  ADTenantType: partLayout(['Domain', 'Account'], {
    Domain: partLayout(['DomainName', 'DomainAccount', 'Port']),
  }),
  StandaloneTenant: partLayout(['TenantCredentials'], {
    TenantCredentials: partLayout(['Username', 'Password']),
  }),
  vCloudTenant: partLayout(['OrganizationName', 'OrganizationRef']),
});

const NETWORK = withAttributes(partLayout(['CountWithInternet', 'CountWithoutInternet']), 'Id');

function planDetails(datastore: readonly string[]): ObjectLayout {
  return partLayout(['ViCloudHardwarePlan', 'HvCloudHardwarePlan'], {
    ViCloudHardwarePlan: partLayout(
      ['HypervisorHostRef', 'ParentType', 'ParentName', 'Datastores', 'Network'],
      {
        Datastores: list('Datastores', 'Datastore', withAttributes(partLayout(datastore), 'Id')),
        Network: NETWORK,
      },
    ),
    HvCloudHardwarePlan: partLayout(['HypervisorHostRef', 'Volumes', 'Network'], {
      Volumes: list(
        'Volumes',
        'Volume',
        withAttributes(partLayout(['FriendlyName', 'VolumePath', 'QuotaGb']), 'Id'),
      ),
      Network: NETWORK,
    }),
  });
}

const PLAN_DETAILS = planDetails(['FriendlyName', 'DatastoreType', 'Reference', 'QuotaGb']);

/** As it stands in requests: the examples of edits have a root path. */
export const PLAN_DETAILS_SENT = planDetails([
  'FriendlyName',
  'DatastoreType',
  'Reference',
  'RootPath',
  'QuotaGb',
]);

/** What the kinds of Cloud Connect have of their own. */
export const CLOUD_LAYOUTS = {
  CloudTenant: {
    members: [
      'Password',
      'Description',
      'Enabled',
      'LeaseOptions',
      'Resources',
      'LastResult',
      'LastActive',
      'VmCount',
      'ComputeResources',
      'ThrottlingEnabled',
      'ThrottlingSpeedLimit',
      'ThrottlingSpeedUnit',
      'PublicIpCount',
      'BackupCount',
      'ReplicaCount',
      'MaxConcurrentTasks',
      'WorkStationBackupCount',
      'ServerBackupCount',
      'BackupProtectionEnabled',
      'BackupProtectionPeriod',
      'TenantType',
      'VCloudComputeResources',
      'CloudGatewayPools',
      'FailoverToOthersGatewaysIfFail',
    ],
    layouts: {
      LeaseOptions: withAttributes(partLayout(['LeaseExpirationDate']), 'Enabled'),
      Resources: TENANT_QUOTAS,
      ComputeResources: SUBSCRIPTIONS,
      TenantType: TENANT_TYPE,
      VCloudComputeResources: VIRTUAL_DATA_CENTERS,
      CloudGatewayPools: identities('CloudGatewayPoolUids', 'CloudGatewayPoolUid'),
    },
  },
  CloudGateway: {
    members: ['Enabled', 'NetworkMode', 'ExternalIP', 'ExternalPort', 'InternalPort', 'Description'],
  },
  CloudGatewayPool: {
    members: ['Description', 'CloudGateways', 'CloudTenants'],
    layouts: {
      CloudGateways: identities('CloudGatewayUids', 'CloudGatewayUid'),
      CloudTenants: identities('CloudTenantUids', 'CloudTenantUid'),
    },
  },
  CloudHardwarePlan: {
    members: ['Description', 'ProcessorUsageLimitMhz', 'MemoryUsageLimitMb', 'HardwarePlanDetails'],
    layouts: { HardwarePlanDetails: PLAN_DETAILS },
  },
  CloudPublicIpAddress: { members: ['IpAddress', 'TenantUid'], attribute: 'BackupServerUid' },
  VlanConfiguration: {
    members: [
      'HostRef',
      'PlatformType',
      'VlanIdsWithInternetLeftBound',
      'VlanIdsWithInternetRightBound',
      'VlanIdsWithoutInternetLeftBound',
      'VlanIdsWithoutInternetRightBound',
      'SwitchName',
      'SwitchId',
      'ClusterName',
      'ClusterId',
      'SwitchType',
    ],
  },
  CloudReplica: { members: ['Platform'] },
  CloudVmReplicaPoint: { members: ['CreationTimeUTC', 'PointType', 'State'], attribute: 'VmDisplayName' },
  CloudFailoverPlan: {
    members: ['TenantUid', 'TenantName', 'Description', 'CloudFailoverPlanOptions', 'CloudFailoverPlanInfo'],
    layouts: {
      CloudFailoverPlanOptions: partLayout([
        'PostFailoverPlanCommandEnabled',
        'PostFailoverPlanCommand',
        'PreFailoverPlanCommandEnabled',
        'PreFailoverPlanCommand',
      ]),
      CloudFailoverPlanInfo: partLayout(['Includes'], {
        Includes: list('CloudFailoverPlanVms', 'CloudFailoverPlanVm', FAILOVERED_VM),
      }),
    },
  },
  CloudFailoverSession: {
    members: ['JobType', ...COURSE, 'CloudFailoverTasks'],
    layouts: { CloudFailoverTasks: list('CloudFailoverTasks', 'CloudFailoverTasks', FAILOVER_TASK) },
  },
} as const satisfies Readonly<Record<string, Own>>;
