import { choice, flag, ID, NAME, PROVIDER, SERVER, text } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { Named } from '../backups/records.js';
import type { CloudGatewayRecord } from './records.js';
import { poolOf } from './relations.js';

interface Owned extends Named {
  readonly backupServer: string;
}

/** To the server and to the other form; from the entity also to change it, to what belongs to it, and to delete it. */
function linksOf<R extends Owned>(more: (record: R, to: LinkTo) => readonly Link[] = () => []) {
  const server = (record: R, to: LinkTo): Link => to.up('BackupServer', record.backupServer);
  return {
    reference: (record: R, to: LinkTo) => [server(record, to), to.other],
    entity: (record: R, to: LinkTo) => [
      server(record, to),
      to.other,
      to.edit,
      ...more(record, to),
      to.delete,
    ],
  };
}

/** Documentation: get_cloudgateways, get_cloudgateways_id, get_query_cloudgateway. */
export const cloudGateway = kind('CloudGateway', {
  links: linksOf((record: CloudGatewayRecord, to) => {
    const pool = poolOf(to.world.estate, record.id);
    return pool === undefined ? [] : [to.up('CloudGatewayPool', pool, 'Related')];
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
    UID: ID,
    Name: NAME,
    Enabled: flag('enabled'),
    Description: text('description'),
    ...PROVIDER,
  },
});

/** Documentation: get_cloudgatewaypools, get_cloud_gatewaypools_id, get_query_cloudgatewaypool. */
export const cloudGatewayPool = kind('CloudGatewayPool', {
  links: linksOf((_record, to) => [
    to.down('gateways', 'CloudGatewayReferenceList'),
    to.down('tenants', 'CloudTenantReferenceList', 'Related'),
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
    UID: ID,
    Name: NAME,
    Description: text('description'),
    ...SERVER,
  },
});

/** Documentation: get_publicipaddresses, get_publicipaddresses_id, get_query_cloudpublicipaddress. */
export const publicIpAddress = kind('CloudPublicIpAddress', {
  links: linksOf(),

  members: (record) => ({
    IpAddress: record.name,
    ...(record.tenant === undefined ? {} : { TenantUid: uid('CloudTenant', record.tenant) }),
    BackupServerUid: uid('BackupServer', record.backupServer),
  }),

  fields: {
    UID: ID,
    Name: NAME,
    IpAddress: NAME,
    CloudTenantUid: {
      type: 'uid',
      value: ({ tenant }) => (tenant === undefined ? '' : uid('CloudTenant', tenant)),
    },
    CloudTenantName: {
      type: 'string',
      value: ({ tenant }, estate) => (tenant === undefined ? '' : estate.get('cloudTenants', tenant).name),
    },
    ...PROVIDER,
  },
});

/**
 * Documentation: get_vlans, get_vlans_id, get_query_vlanconfiguration. Its entities, not its references, have a mere id for
 * UID in the examples; here both forms have the same.
 */
export const vlanConfiguration = kind('VlanConfiguration', {
  bare: true,
  links: linksOf(),

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
    SwitchName: NAME,
    SwitchType: choice(['VirtualSwitch', 'DistributedVirtualSwitch'], 'switchType'),
    SwitchId: text('switchId'),
    ClusterName: { type: 'string', value: ({ cluster }) => cluster?.name ?? '' },
    ClusterRef: { type: 'string', value: ({ cluster }) => cluster?.ref ?? '' },
    ...SERVER,
  },
});

/** The id of an object below its host: what follows the first dot of a reference. */
function inHierarchy(ref: string): string {
  return ref.slice(ref.indexOf('.') + 1);
}
