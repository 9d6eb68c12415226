import type { Kind } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { edit, providerFields, remove } from './links.js';
import type { CloudTenantRecord } from './records.js';
import { addressesOf, backedUp, replicated } from './relations.js';
import { quota, subscription, virtualDataCenter } from './tenant-parts.js';

/** Documentation: get_tenants, get_tenants_id, get_query_cloudtenant. */
export const cloudTenant: Kind<CloudTenantRecord, 'CloudTenant'> = {
  name: 'CloudTenant',
  plural: 'CloudTenants',
  noun: 'tenant',
  records: (estate) => estate.cloudTenants,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'CloudTenant', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'CloudTenant', record),
    edit(site, 'CloudTenant', record),
    ...managed(site, record, 'resources', 'CloudTenantResource'),
    remove(site, 'CloudTenant', record),
    ...offered(site, record),
    {
      ...below(site, 'CloudTenant', record, 'freelicenseCounters', 'FreeLicenseCounters', 'Related'),
      Name: 'FreeLicenseCounters',
    },
    // In no example, but the only way to the pools of a tenant.
    ...(record.gatewayPools.length === 0
      ? []
      : [below(site, 'CloudTenant', record, 'gatewayPools', 'CloudGatewayPoolReferenceList')]),
  ],

  members: (record, world) => {
    const [vms, replicas] = [
      backedUp(record, 'VM', 'Provider'),
      replicated(world.estate, record.id, 'Provider'),
    ];
    return {
      // Never shown.
      Password: '',
      Description: record.description,
      Enabled: record.enabled,
      LeaseOptions: {
        Enabled: record.leaseExpires !== undefined,
        ...(record.leaseExpires === undefined ? {} : { LeaseExpirationDate: utc(record.leaseExpires) }),
      },
      Resources: { CloudTenantResources: record.quotas.map((q) => quota(record, q, world)) },
      LastResult: record.lastResult,
      ...(record.lastActive === undefined ? {} : { LastActive: utc(record.lastActive) }),
      VmCount: vms + replicas,
      ComputeResources: {
        CloudTenantComputeResources: record.subscriptions.map((s) => subscription(record, s, world)),
      },
      ThrottlingEnabled: record.throttling.enabled,
      ThrottlingSpeedLimit: record.throttling.limit,
      ThrottlingSpeedUnit: record.throttling.unit,
      PublicIpCount: addressesOf(world.estate, record.id),
      BackupCount: vms,
      ReplicaCount: replicas,
      MaxConcurrentTasks: record.maxConcurrentTasks,
      WorkStationBackupCount: backedUp(record, 'Workstation', 'Provider'),
      ServerBackupCount: backedUp(record, 'Server', 'Provider'),
      BackupProtectionEnabled: record.protection.enabled,
      BackupProtectionPeriod: record.protection.days,
      TenantType: accountOf(record),
      ...(record.account.type === 'vCD'
        ? {
            VCloudComputeResources: {
              CloudTenantVCloudComputeResources: record.virtualDataCenters.map((v) =>
                virtualDataCenter(record, v, world),
              ),
            },
          }
        : {}),
      ...(record.gatewayPools.length === 0
        ? {}
        : {
            CloudGatewayPools: {
              CloudGatewayPoolUids: record.gatewayPools.map((id) => uid('CloudGatewayPool', id)),
            },
            FailoverToOthersGatewaysIfFail: record.failoverToOtherGateways,
          }),
    };
  },

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudTenant', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Enabled: { type: 'boolean', value: (record) => record.enabled },
    ...providerFields((record: CloudTenantRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
    Type: {
      type: { values: ['vCD', 'Standalone', 'ActiveDirectory'] },
      value: (record) => record.account.type,
    },
    OrganizationReference: {
      type: 'string',
      value: ({ account }) => (account.type === 'vCD' ? account.organization : ''),
    },
  },
};

/** To a collection of what a tenant has, and to add to it. */
function managed(site: Site, record: CloudTenantRecord, path: string, member: string): Link[] {
  return [
    below(site, 'CloudTenant', record, path, `${member}List`),
    below(site, 'CloudTenant', record, path, member, 'Create'),
  ];
}

/** A tenant is offered what its type can have; one of Active Directory has storage only. */
function offered(site: Site, record: CloudTenantRecord): Link[] {
  switch (record.account.type) {
    case 'Standalone':
      return [
        ...managed(site, record, 'computeResources', 'CloudTenantComputeResource'),
        ...managed(site, record, 'subtenants', 'CloudSubtenant'),
      ];
    case 'vCD':
      return managed(site, record, 'vcloudcomputeresources', 'CloudTenantVCloudComputeResource');
    case 'ActiveDirectory':
      return [];
  }
}

function accountOf({ name, account }: CloudTenantRecord): Schemas['CloudTenantType'] {
  switch (account.type) {
    case 'Standalone':
      return { StandaloneTenant: { TenantCredentials: { Username: name } } };
    case 'vCD':
      return { vCloudTenant: { OrganizationName: name, OrganizationRef: account.organization } };
    case 'ActiveDirectory':
      return {
        ADTenantType: { Domain: { DomainName: account.domain, Port: account.port }, Account: name },
      };
  }
}

/** Machines that the licence of the provider does not pay for (documentation: get_cloud_tenants_id_freelicensecounters). */
export function licenseCounters(
  record: CloudTenantRecord,
  replicated: number,
  site: Site,
): Schemas['CloudTenantFreeLicenseCounters'] {
  return {
    RentalVMBackupCount: backedUp(record, 'VM', 'Rental'),
    RentalWorkstationBackupCount: backedUp(record, 'Workstation', 'Rental'),
    RentalServerBackupCount: backedUp(record, 'Server', 'Rental'),
    NewVMBackupCount: backedUp(record, 'VM', 'New'),
    NewWorkstationBackupCount: backedUp(record, 'Workstation', 'New'),
    NewServerBackupCount: backedUp(record, 'Server', 'New'),
    NewVMReplicaCount: replicated,
    Links: [{ ...toEntity(site, 'CloudTenant', record), Rel: 'Up' }],
    Href: site.resource('CloudTenant', record.id, '/freelicenseCounters'),
  };
}
