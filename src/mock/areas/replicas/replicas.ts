import { choice, type Field, ID, NAME, ref, serverFields, text, time, via } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { ALGORITHMS } from '../backups/point-fields.js';
import type { VAppReplicaPointRecord, VmReplicaPointRecord } from './records.js';

const TYPES = ['Full', 'ReverseIncrement', 'Increment', 'Snapshot'];

/** Documentation: get_replicas, get_replicas_id, get_query_replica. */
export const replica = kind('Replica', {
  links: (record, to) => [
    to.up('Repository', record.repository),
    to.up('BackupServer', record.backupServer),
    to.other,
  ],

  members: (record) => ({ Platform: record.platform }),

  fields: {
    UID: ID,
    Name: NAME,
    JobUid: { type: 'uid', value: (record) => uid('Job', record.job.id) },
    JobName: { type: 'string', value: (record) => record.job.name },
    RepositoryUid: ref('repository'),
    RepositoryName: via('repositories', 'repository', NAME),
  },
});

type Point = VmReplicaPointRecord | VAppReplicaPointRecord;

function parents({ replica: id }: Point, to: LinkTo): Link[] {
  const owner = to.world.estate.get('replicas', id);
  return [to.up('BackupServer', owner.backupServer), to.up('Replica', owner)];
}

/** What queries ask of points of either kind. */
const OF_POINT = {
  CreationTime: time('created'),
  Type: choice(TYPES, 'pointType'),
  Algorithm: choice(ALGORITHMS, 'algorithm'),
  ReplicaUid: ref('replica'),
  ReplicaName: via('replicas', 'replica', NAME),
  ...serverFields((record: Point, estate) =>
    estate.get('backupServers', estate.get('replicas', record.replica).backupServer),
  ),
} satisfies Record<string, Field<Point>>;

/** Documentation: get_vmreplicapoints, get_vmreplicapoints_id, get_query_vmreplicapoint. */
export const vmReplicaPoint = kind('VmReplicaPoint', {
  links: {
    reference: (record, to) => [...parents(record, to), to.other],

    entity: (record, to) => [
      to.action('Failover'),
      ...parents(record, to),
      to.other,
      to.down('mounts', 'VmReplicaPointMountList'),
      to.down('mounts', 'VmReplicaPointMount', 'Create'),
    ],
  },

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    VmName: record.vmName,
    Algorithm: record.algorithm,
    PointType: record.pointType,
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    CreationTime: OF_POINT.CreationTime,
    Type: OF_POINT.Type,
    Algorithm: OF_POINT.Algorithm,
    ReplicaUid: OF_POINT.ReplicaUid,
    ReplicaName: OF_POINT.ReplicaName,
    VmDisplayName: text('vmName'),
    BackupServerUid: OF_POINT.BackupServerUid,
    BackupServerName: OF_POINT.BackupServerName,
  },
});

/** Documentation: get_vappreplicapoints, get_vappreplicapoints_id, get_query_vappreplicapoint. */
export const vAppReplicaPoint = kind('VAppReplicaPoint', {
  links: {
    reference: (record, to) => [...parents(record, to), to.other],

    entity: (record, to) => [
      to.action('Failover'),
      ...parents(record, to),
      to.other,
      ...record.vmReplicaPoints.map((id) => ({
        ...to.up('VmReplicaPoint', id),
        Rel: 'Down',
      })),
    ],
  },

  members: (record) => ({
    CreationTimeUTC: utc(record.created),
    VAppName: record.vAppName,
    Algorithm: record.algorithm,
    PointType: record.pointType,
    VAppDisplayName: record.vAppName,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    vAppDisplayName: text('vAppName'),
    CreationTime: OF_POINT.CreationTime,
    vAppName: text('vAppName'),
    Type: OF_POINT.Type,
    Algorithm: OF_POINT.Algorithm,
    ReplicaUid: OF_POINT.ReplicaUid,
    ReplicaName: OF_POINT.ReplicaName,
    BackupServerUid: OF_POINT.BackupServerUid,
    BackupServerName: OF_POINT.BackupServerName,
  },
});
