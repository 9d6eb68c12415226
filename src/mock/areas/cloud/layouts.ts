import type { ObjectLayout } from '../../serialize/layout.js';
import { itemsOf, LINK, list, type Own, part, resource, withAttributes } from '../../serialize/parts.js';

/** A storage quota of a tenant. */
const TENANT_QUOTA = withAttributes(
  resource('RepositoryQuota', {
    RepositoryQuota: part('DisplayName RepositoryUid WanAcceleratorUid Quota UsedQuota'),
  }),
  'Id',
);
export const TENANT_QUOTAS = list('CloudTenantResources', 'CloudTenantResource', TENANT_QUOTA);

/** What connects the networks of tenant and provider. */
export const APPLIANCE = part(
  `Name ProductionNetwork ObtainIPAddressAutomatically ManualIpAddressSettingsInfoType ViDistributedSwitchUuid
  ProductionNetworkUnderDvs`,
  { ManualIpAddressSettingsInfoType: part('IpAddress SubnetMask DefaultGateway') },
);

/** A subscription of a tenant to a hardware plan. */
const SUBSCRIPTION = withAttributes(
  resource(
    `CloudHardwarePlanUid WanAcceleratorUid PlatformType UseNetworkFailoverResources NetworkAppliance
    ComputeResourceStats`,
    {
      NetworkAppliance: APPLIANCE,
      ComputeResourceStats: part('MemoryUsageMb CPUCount StorageResourceStats', {
        StorageResourceStats: list(
          'StorageResourceStats',
          'StorageResourceStat',
          part('StorageName StorageUsageGb StorageLimitGb'),
        ),
      }),
    },
  ),
  'Id',
);
export const SUBSCRIPTIONS = list('CloudTenantComputeResources', 'CloudTenantComputeResource', SUBSCRIPTION);

/** An organization VDC of a tenant. */
const VIRTUAL_DATA_CENTER = withAttributes(
  resource(
    `VirtualDataCenterName VirtualDataCenterRef Enabled AllocationModel UseNetworkFailoverResources ResourceUsage
    WanAcceleratorUid NetworkAppliance`,
    { ResourceUsage: part('CpuUsageMhz MemoryUsageMb StorageUsageGb'), NetworkAppliance: APPLIANCE },
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
  resource('Name Description Password Enabled RepositoryQuota', {
    RepositoryQuota: withAttributes(
      part('DisplayName TenantResourceId QuotaMb UsedQuotaMb QuotaId'),
      'Unlimited',
    ),
  }),
  'Id',
);
export const SUBTENANTS = list('CloudSubtenants', 'CloudSubtenant', SUBTENANT);

/** Machines that take no licence of the provider. */
export const LICENSE_COUNTERS = resource(
  `RentalVMBackupCount RentalWorkstationBackupCount RentalServerBackupCount NewVMBackupCount
  NewWorkstationBackupCount NewServerBackupCount NewVMReplicaCount`,
);

/** A VM of a failover plan, alone and in a list; inside the plan it is called otherwise. */
export const FAILOVERED_VM = resource('FailoverPlanVMId Name Order');
export const FAILOVERED_VMS = list('CloudFailoveredVms', 'CloudFailoveredVm', FAILOVERED_VM);

const COURSE = 'CreationTimeUTC EndTimeUTC State Result Progress FailureMessage';
const FAILOVER_TASK = withAttributes(
  part(`VmReplicaPointLink ${COURSE}`, { VmReplicaPointLink: LINK }),
  'VmName',
);

const TENANT_TYPE = part('ADTenantType StandaloneTenant vCloudTenant', {
  ADTenantType: part('Domain Account', { Domain: part('DomainName DomainAccount Port') }),
  StandaloneTenant: part('TenantCredentials', { TenantCredentials: part('Username Password') }),
  vCloudTenant: part('OrganizationName OrganizationRef'),
});

const NETWORK = withAttributes(part('CountWithInternet CountWithoutInternet'), 'Id');

function planDetails(datastore: string): ObjectLayout {
  return part('ViCloudHardwarePlan HvCloudHardwarePlan', {
    ViCloudHardwarePlan: part('HypervisorHostRef ParentType ParentName Datastores Network', {
      Datastores: list('Datastores', 'Datastore', withAttributes(part(datastore), 'Id')),
      Network: NETWORK,
    }),
    HvCloudHardwarePlan: part('HypervisorHostRef Volumes Network', {
      Volumes: list('Volumes', 'Volume', withAttributes(part('FriendlyName VolumePath QuotaGb'), 'Id')),
      Network: NETWORK,
    }),
  });
}

/** As it stands in requests: the examples of edits have a root path. */
export const PLAN_DETAILS_SENT = planDetails('FriendlyName DatastoreType Reference RootPath QuotaGb');

/** What the kinds of Cloud Connect have of their own. */
export const CLOUD_LAYOUTS = {
  CloudTenant: {
    members: `Password Description Enabled LeaseOptions Resources LastResult LastActive VmCount ComputeResources
      ThrottlingEnabled ThrottlingSpeedLimit ThrottlingSpeedUnit PublicIpCount BackupCount ReplicaCount
      MaxConcurrentTasks WorkStationBackupCount ServerBackupCount BackupProtectionEnabled BackupProtectionPeriod
      TenantType VCloudComputeResources CloudGatewayPools FailoverToOthersGatewaysIfFail`,
    layouts: {
      LeaseOptions: withAttributes(part('LeaseExpirationDate'), 'Enabled'),
      Resources: TENANT_QUOTAS,
      ComputeResources: SUBSCRIPTIONS,
      TenantType: TENANT_TYPE,
      VCloudComputeResources: VIRTUAL_DATA_CENTERS,
      CloudGatewayPools: itemsOf('CloudGatewayPoolUids/CloudGatewayPoolUid'),
    },
  },
  CloudGateway: { members: 'Enabled NetworkMode ExternalIP ExternalPort InternalPort Description' },
  CloudGatewayPool: {
    members: 'Description CloudGateways CloudTenants',
    layouts: {
      CloudGateways: itemsOf('CloudGatewayUids/CloudGatewayUid'),
      CloudTenants: itemsOf('CloudTenantUids/CloudTenantUid'),
    },
  },
  CloudHardwarePlan: {
    members: 'Description ProcessorUsageLimitMhz MemoryUsageLimitMb HardwarePlanDetails',
    layouts: { HardwarePlanDetails: planDetails('FriendlyName DatastoreType Reference QuotaGb') },
  },
  CloudPublicIpAddress: { members: 'IpAddress TenantUid', attribute: 'BackupServerUid' },
  VlanConfiguration: {
    members: `HostRef PlatformType VlanIdsWithInternetLeftBound VlanIdsWithInternetRightBound
      VlanIdsWithoutInternetLeftBound VlanIdsWithoutInternetRightBound SwitchName SwitchId ClusterName ClusterId
      SwitchType`,
  },
  CloudReplica: { members: 'Platform' },
  CloudVmReplicaPoint: { members: 'CreationTimeUTC PointType State', attribute: 'VmDisplayName' },
  CloudFailoverPlan: {
    members: 'TenantUid TenantName Description CloudFailoverPlanOptions CloudFailoverPlanInfo',
    layouts: {
      CloudFailoverPlanOptions: part(
        `PostFailoverPlanCommandEnabled PostFailoverPlanCommand PreFailoverPlanCommandEnabled
        PreFailoverPlanCommand`,
      ),
      CloudFailoverPlanInfo: part('Includes', {
        Includes: list('CloudFailoverPlanVms', 'CloudFailoverPlanVm', FAILOVERED_VM),
      }),
    },
  },
  CloudFailoverSession: {
    members: `JobType ${COURSE} CloudFailoverTasks`,
    layouts: { CloudFailoverTasks: list('CloudFailoverTasks', 'CloudFailoverTasks', FAILOVER_TASK) },
  },
} satisfies Readonly<Record<string, Own>>;
