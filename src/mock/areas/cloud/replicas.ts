import type { EstateView } from '../../estate/view.js';
import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link, Members } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { BackupServerRecord } from '../backups/records.js';
import type { CloudReplicaRecord, CloudVmReplicaPointRecord } from './replication-records.js';

type Platform = Members<'CloudReplica'>['Platform'];

function serverOf({ tenant }: { readonly tenant: string }, estate: EstateView): BackupServerRecord {
  return estate.get('backupServers', estate.get('cloudTenants', tenant).backupServer);
}

/** That of the hardware plan that the tenant subscribes to, or vCloud. */
function platformOf({ tenant, resource }: CloudReplicaRecord, view: EstateView): Platform {
  const subscribed = view.get('cloudTenants', tenant).subscriptions.find((s) => s.id === resource);
  return subscribed === undefined ? 'vCloud' : view.get('hardwarePlans', subscribed.hardwarePlan).on.platform;
}

/** Documentation: get_cloudreplicas, get_cloudreplicas_id, get_query_cloudreplica. */
export const cloudReplica: Kind<CloudReplicaRecord, 'CloudReplica'> = {
  name: 'CloudReplica',
  plural: 'CloudReplicas',
  noun: 'cloud replica',
  records: (estate) => estate.cloudReplicas,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', serverOf(record, estate)),
    toEntity(site, 'CloudReplica', record),
    points(record, site),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', serverOf(record, estate)),
    toReference(site, 'CloudReplica', record),
    points(record, site),
  ],

  members: (record, { estate }) => ({ Platform: platformOf(record, estate) }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudReplica', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Platform: { type: { values: ['VMware', 'HyperV', 'vCloud'] }, value: platformOf },
  },
};

function points(record: CloudReplicaRecord, site: Site): Link {
  return below(site, 'CloudReplica', record, 'vmReplicaPoints', 'CloudVmReplicaPointReferenceList');
}

function parents({ replica }: CloudVmReplicaPointRecord, { estate, site }: World): Link[] {
  const owner = estate.get('cloudReplicas', replica);
  return [up(site, 'BackupServer', serverOf(owner, estate)), up(site, 'CloudReplica', owner)];
}

/** Documentation: get_cloudvmreplicapoints, get_cloudvmreplicapoints_id, get_query_cloudvmreplicapoint. */
export const cloudVmReplicaPoint: Kind<CloudVmReplicaPointRecord, 'CloudVmReplicaPoint'> = {
  name: 'CloudVmReplicaPoint',
  plural: 'CloudVmReplicaPoints',
  noun: 'cloud VM replica point',
  records: (estate) => estate.cloudVmReplicaPoints,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'CloudVmReplicaPoint', record),
  ],

  entityLinks: (record, world) => [
    ...parents(record, world),
    toReference(world.site, 'CloudVmReplicaPoint', record),
  ],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    PointType: record.pointType,
    State: record.state,
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('CloudVmReplicaPoint', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    VmName: { type: 'string', value: (record) => record.vmName },
    Type: {
      type: { values: ['CDP', 'Full', 'ReverseIncrement', 'Increment', 'Snapshot'] },
      value: (record) => record.pointType,
    },
    ReplicaUid: { type: 'uid', value: (record) => uid('CloudReplica', record.replica) },
    ReplicaName: { type: 'string', value: (record, view) => view.get('cloudReplicas', record.replica).name },
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
    ...serverFields((record: CloudVmReplicaPointRecord, estate) =>
      serverOf(estate.get('cloudReplicas', record.replica), estate),
    ),
    State: {
      type: { values: ['Unknown', 'Ready', 'Failover', 'Failback', 'PermanentFailover'] },
      value: (record) => record.state,
    },
  },
};
