import { flag, ID, NAME, PROVIDER } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { entityUp, type LinkTo } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { CloudTenantRecord } from './records.js';
import { addressesOf, backedUp, replicated } from './relations.js';
import { quota, subscription, virtualDataCenter } from './tenant-parts.js';

/** Documentation: get_tenants, get_tenants_id, get_query_cloudtenant. */
export const cloudTenant = kind('CloudTenant', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

    entity: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      to.edit,
      ...managed(to, 'resources', 'CloudTenantResource'),
      to.delete,
      ...offered(record, to),
      {
        ...to.down('freelicenseCounters', 'FreeLicenseCounters', 'Related'),
        Name: 'FreeLicenseCounters',
      },
      // In no example, but the only way to the pools of a tenant.
      ...(record.gatewayPools.length === 0 ? [] : [to.down('gatewayPools', 'CloudGatewayPoolReferenceList')]),
    ],
  },

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
    UID: ID,
    Name: NAME,
    Enabled: flag('enabled'),
    ...PROVIDER,
    Type: {
      type: { values: ['vCD', 'Standalone', 'ActiveDirectory'] },
      value: (record) => record.account.type,
    },
    OrganizationReference: {
      type: 'string',
      value: ({ account }) => (account.type === 'vCD' ? account.organization : ''),
    },
  },
});

/** To a collection of what a tenant has, and to add to it. */
function managed(to: LinkTo, path: string, member: string): Link[] {
  return [to.down(path, `${member}List`), to.down(path, member, 'Create')];
}

/** A tenant is offered what its type can have; one of Active Directory has storage only. */
function offered({ account }: CloudTenantRecord, to: LinkTo): Link[] {
  switch (account.type) {
    case 'Standalone':
      return [
        ...managed(to, 'computeResources', 'CloudTenantComputeResource'),
        ...managed(to, 'subtenants', 'CloudSubtenant'),
      ];
    case 'vCD':
      return managed(to, 'vcloudcomputeresources', 'CloudTenantVCloudComputeResource');
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
    Links: [entityUp(site, 'CloudTenant', record)],
    Href: site.resource('CloudTenant', record.id, '/freelicenseCounters'),
  };
}
