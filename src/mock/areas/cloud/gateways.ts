import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { KindName, Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { edit, providerFields, remove } from './links.js';
import type {
  CloudGatewayPoolRecord,
  CloudGatewayRecord,
  PublicIpAddressRecord,
  VlanConfigurationRecord,
} from './records.js';
import { poolOf } from './relations.js';

interface Owned {
  readonly id: string;
  readonly name: string;
  readonly backupServer: string;
}

/** To the server and to the other form. */
function referenceLinks(kind: KindName): (record: Owned, world: World) => Link[] {
  return (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, kind, record),
  ];
}

/** To the server, to the other form, to change it, to what belongs to it, and to delete it. */
function entityLinks<R extends Owned>(
  kind: KindName,
  more: (record: R, world: World) => readonly Link[] = () => [],
): (record: R, world: World) => Link[] {
  return (record, world) => [
    up(world.site, 'BackupServer', world.estate.get('backupServers', record.backupServer)),
    toReference(world.site, kind, record),
    edit(world.site, kind, record),
    ...more(record, world),
    remove(world.site, kind, record),
  ];
}

/** Documentation: get_cloudgateways, get_cloudgateways_id, get_query_cloudgateway. */
export const cloudGateway: Kind<CloudGatewayRecord, 'CloudGateway'> = {
  name: 'CloudGateway',
  plural: 'CloudGateways',
  noun: 'cloud gateway',
  records: (estate) => estate.cloudGateways,
  referenceLinks: referenceLinks('CloudGateway'),
  entityLinks: entityLinks('CloudGateway', (record, { estate, site }) => {
    const pool = poolOf(estate, record.id);
    return pool === undefined ? [] : [{ ...up(site, 'CloudGatewayPool', pool), Rel: 'Related' }];
  }),

  members: (record) => ({
    Enabled: record.enabled,
    NetworkMode: record.mode,
    ExternalIP: record.externalIp,
    ExternalPort: record.externalPort,
    InternalPort: record.internalPort,
    Description: record.description,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudGateway', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Enabled: { type: 'boolean', value: (record) => record.enabled },
    Description: { type: 'string', value: (record) => record.description },
    ...providerFields((record: CloudGatewayRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

/** Documentation: get_cloudgatewaypools, get_cloud_gatewaypools_id, get_query_cloudgatewaypool. */
export const cloudGatewayPool: Kind<CloudGatewayPoolRecord, 'CloudGatewayPool'> = {
  name: 'CloudGatewayPool',
  plural: 'CloudGatewayPools',
  noun: 'cloud gateway pool',
  records: (estate) => estate.cloudGatewayPools,
  referenceLinks: referenceLinks('CloudGatewayPool'),
  entityLinks: entityLinks('CloudGatewayPool', (record, { site }) => [
    below(site, 'CloudGatewayPool', record, 'gateways', 'CloudGatewayReferenceList'),
    below(site, 'CloudGatewayPool', record, 'tenants', 'CloudTenantReferenceList', 'Related'),
  ]),

  members: (record, { estate }) => ({
    Description: record.description,
    CloudGateways: { CloudGatewayUids: record.gateways.map((id) => uid('CloudGateway', id)) },
    CloudTenants: {
      CloudTenantUids: estate
        .where('cloudTenants', 'gatewayPools', record.id)
        .map(({ id }) => uid('CloudTenant', id)),
    },
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudGatewayPool', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Description: { type: 'string', value: (record) => record.description },
    ...serverFields((record: CloudGatewayPoolRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

/** Documentation: get_publicipaddresses, get_publicipaddresses_id, get_query_cloudpublicipaddress. */
export const publicIpAddress: Kind<PublicIpAddressRecord, 'CloudPublicIpAddress'> = {
  name: 'CloudPublicIpAddress',
  plural: 'CloudPublicIpAddresses',
  noun: 'public IP address',
  records: (estate) => estate.publicIpAddresses,
  referenceLinks: referenceLinks('CloudPublicIpAddress'),
  entityLinks: entityLinks('CloudPublicIpAddress'),

  members: (record) => ({
    IpAddress: record.name,
    ...(record.tenant === undefined ? {} : { TenantUid: uid('CloudTenant', record.tenant) }),
    BackupServerUid: uid('BackupServer', record.backupServer),
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudPublicIpAddress', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    IpAddress: { type: 'string', value: (record) => record.name },
    CloudTenantUid: {
      type: 'uid',
      value: ({ tenant }) => (tenant === undefined ? '' : uid('CloudTenant', tenant)),
    },
    CloudTenantName: {
      type: 'string',
      value: ({ tenant }, estate) => (tenant === undefined ? '' : estate.get('cloudTenants', tenant).name),
    },
    ...providerFields((record: PublicIpAddressRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

/**
 * Documentation: get_vlans, get_vlans_id, get_query_vlanconfiguration. Its entities, not its references, have a mere id for
 * UID in the examples; here both forms have the same.
 */
export const vlanConfiguration: Kind<VlanConfigurationRecord, 'VlanConfiguration'> = {
  name: 'VlanConfiguration',
  plural: 'VlanConfigurations',
  noun: 'VLAN configuration',
  bare: true,
  records: (estate) => estate.vlanConfigurations,
  referenceLinks: referenceLinks('VlanConfiguration'),
  entityLinks: entityLinks('VlanConfiguration'),

  members: (record) => ({
    HostRef: record.host,
    PlatformType: record.platform,
    VlanIdsWithInternetLeftBound: record.withInternet[0],
    VlanIdsWithInternetRightBound: record.withInternet[1],
    VlanIdsWithoutInternetLeftBound: record.withoutInternet[0],
    VlanIdsWithoutInternetRightBound: record.withoutInternet[1],
    SwitchName: record.name,
    SwitchId: record.switchId,
    ...(record.cluster === undefined
      ? {}
      : { ClusterName: record.cluster.name, ClusterId: inHierarchy(record.cluster.ref) }),
    SwitchType: record.switchType,
  }),

  fields: {
    UID: { type: 'string', value: (record) => uid('VlanConfiguration', record.id) },
    SwitchName: { type: 'string', value: (record) => record.name },
    SwitchType: {
      type: { values: ['VirtualSwitch', 'DistributedVirtualSwitch'] },
      value: (record) => record.switchType,
    },
    SwitchId: { type: 'string', value: (record) => record.switchId },
    ClusterName: { type: 'string', value: ({ cluster }) => cluster?.name ?? '' },
    ClusterRef: { type: 'string', value: ({ cluster }) => cluster?.ref ?? '' },
    ...serverFields((record: VlanConfigurationRecord, estate) =>
      estate.get('backupServers', record.backupServer),
    ),
  },
};

/** The id of an object below its host: what follows the first dot of a reference. */
function inHierarchy(ref: string): string {
  return ref.slice(ref.indexOf('.') + 1);
}
