import type { EstateView } from '../../estate/view.js';
import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { related, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { JobRecord } from '../jobs/records.js';
import { RESULTS } from './backup-session.js';
import { TASK_STATES } from './backup-task-session.js';
import type { ReplicaTaskSessionRecord } from './replica-records.js';

/** Documentation: get_replicatasksessions, get_replicatasksessions_id, get_query_replicatasksession. */
export const replicaTaskSession: Kind<ReplicaTaskSessionRecord, 'ReplicaTaskSession'> = {
  name: 'ReplicaTaskSession',
  plural: 'ReplicaTaskSessions',
  noun: 'replica task session',
  records: (estate) => estate.replicaTaskSessions,

  referenceLinks: (record, world) => links(record, world, toEntity(world.site, 'ReplicaTaskSession', record)),

  entityLinks: (record, world) => links(record, world, toReference(world.site, 'ReplicaTaskSession', record)),

  members: (record) => ({
    JobSessionUid: uid('ReplicaJobSession', record.session),
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Reason: record.reason,
    TotalSize: record.totalSize,
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('ReplicaTaskSession', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    EndTime: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: TASK_STATES }, value: (record) => record.state },
    Result: { type: { values: RESULTS }, value: (record) => record.result },
    Reason: { type: 'string', value: (record) => record.reason },
    TotalSize: { type: 'integer', value: (record) => record.totalSize },
    JobSessionUid: { type: 'uid', value: (record) => uid('ReplicaJobSession', record.session) },
    JobUid: { type: 'uid', value: (record, estate) => uid('Job', jobOf(record, estate).id) },
    JobName: { type: 'string', value: (record, estate) => jobOf(record, estate).name },
    ...serverFields((record: ReplicaTaskSessionRecord, estate) =>
      estate.get('backupServers', jobOf(record, estate).backupServer),
    ),
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
  },
};

function jobOf({ session }: ReplicaTaskSessionRecord, estate: EstateView): JobRecord {
  return estate.get('jobs', estate.get('replicaSessions', session).job);
}

function links(record: ReplicaTaskSessionRecord, { estate, site }: World, alternate: Link): Link[] {
  const { vmReplicaPoint: point } = record;
  return [
    up(site, 'BackupServer', estate.get('backupServers', jobOf(record, estate).backupServer)),
    up(site, 'ReplicaJobSession', estate.get('replicaSessions', record.session)),
    alternate,
    ...(point === undefined ? [] : [related(site, 'VmReplicaPoint', estate.get('vmReplicaPoints', point))]),
  ];
}
