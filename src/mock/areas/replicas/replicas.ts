import type { Field } from '../../query/field.js';
import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { ALGORITHMS } from '../backups/point-fields.js';
import type { ReplicaRecord, VAppReplicaPointRecord, VmReplicaPointRecord } from './records.js';

const TYPES = ['Full', 'ReverseIncrement', 'Increment', 'Snapshot'];

/** Documentation: get_replicas, get_replicas_id, get_query_replica. */
export const replica: Kind<ReplicaRecord, 'Replica'> = {
  name: 'Replica',
  plural: 'Replicas',
  noun: 'replica',
  records: (estate) => estate.replicas,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'Repository', estate.get('repositories', record.repository)),
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'Replica', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'Repository', estate.get('repositories', record.repository)),
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'Replica', record),
  ],

  members: (record) => ({ Platform: record.platform }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('Replica', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    JobUid: { type: 'uid', value: (record) => uid('Job', record.job.id) },
    JobName: { type: 'string', value: (record) => record.job.name },
    RepositoryUid: { type: 'uid', value: (record) => uid('Repository', record.repository) },
    RepositoryName: {
      type: 'string',
      value: (record, estate) => estate.get('repositories', record.repository).name,
    },
  },
};

type Point = VmReplicaPointRecord | VAppReplicaPointRecord;

function parents({ replica: id }: Point, { estate, site }: World): Link[] {
  const owner = estate.get('replicas', id);
  return [
    up(site, 'BackupServer', estate.get('backupServers', owner.backupServer)),
    up(site, 'Replica', owner),
  ];
}

/** What queries ask of points of either kind. */
const OF_POINT = {
  CreationTime: { type: 'dateTime', value: (record) => record.created },
  Type: { type: { values: TYPES }, value: (record) => record.pointType },
  Algorithm: { type: { values: ALGORITHMS }, value: (record) => record.algorithm },
  ReplicaUid: { type: 'uid', value: (record) => uid('Replica', record.replica) },
  ReplicaName: { type: 'string', value: (record, estate) => estate.get('replicas', record.replica).name },
  ...serverFields((record: Point, estate) =>
    estate.get('backupServers', estate.get('replicas', record.replica).backupServer),
  ),
} satisfies Record<string, Field<Point>>;

/** Documentation: get_vmreplicapoints, get_vmreplicapoints_id, get_query_vmreplicapoint. */
export const vmReplicaPoint: Kind<VmReplicaPointRecord, 'VmReplicaPoint'> = {
  name: 'VmReplicaPoint',
  plural: 'VmReplicaPoints',
  noun: 'VM replica point',
  records: (estate) => estate.vmReplicaPoints,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'VmReplicaPoint', record),
  ],

  entityLinks: (record, world) => [
    action('Failover', world.site.resource('VmReplicaPoint', record.id, '?action=failover')),
    ...parents(record, world),
    toReference(world.site, 'VmReplicaPoint', record),
    below(world.site, 'VmReplicaPoint', record, 'mounts', 'VmReplicaPointMountList'),
    below(world.site, 'VmReplicaPoint', record, 'mounts', 'VmReplicaPointMount', 'Create'),
  ],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    VmName: record.vmName,
    Algorithm: record.algorithm,
    PointType: record.pointType,
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('VmReplicaPoint', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: OF_POINT.CreationTime,
    Type: OF_POINT.Type,
    Algorithm: OF_POINT.Algorithm,
    ReplicaUid: OF_POINT.ReplicaUid,
    ReplicaName: OF_POINT.ReplicaName,
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
    BackupServerUid: OF_POINT.BackupServerUid,
    BackupServerName: OF_POINT.BackupServerName,
  },
};

/** Documentation: get_vappreplicapoints, get_vappreplicapoints_id, get_query_vappreplicapoint. */
export const vAppReplicaPoint: Kind<VAppReplicaPointRecord, 'VAppReplicaPoint'> = {
  name: 'VAppReplicaPoint',
  plural: 'VAppReplicaPoints',
  noun: 'vApp replica point',
  records: (estate) => estate.vAppReplicaPoints,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'VAppReplicaPoint', record),
  ],

  entityLinks: (record, world) => [
    action('Failover', world.site.resource('VAppReplicaPoint', record.id, '?action=failover')),
    ...parents(record, world),
    toReference(world.site, 'VAppReplicaPoint', record),
    ...record.vmReplicaPoints.map((id) => ({
      ...up(world.site, 'VmReplicaPoint', world.estate.get('vmReplicaPoints', id)),
      Rel: 'Down',
    })),
  ],

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    VAppName: record.vAppName,
    Algorithm: record.algorithm,
    PointType: record.pointType,
    VAppDisplayName: record.vAppName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('VAppReplicaPoint', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    vAppDisplayName: { type: 'string', value: (record) => record.vAppName },
    CreationTime: OF_POINT.CreationTime,
    vAppName: { type: 'string', value: (record) => record.vAppName },
    Type: OF_POINT.Type,
    Algorithm: OF_POINT.Algorithm,
    ReplicaUid: OF_POINT.ReplicaUid,
    ReplicaName: OF_POINT.ReplicaName,
    BackupServerUid: OF_POINT.BackupServerUid,
    BackupServerName: OF_POINT.BackupServerName,
  },
};
