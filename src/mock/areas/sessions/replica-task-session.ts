import type { EstateView } from '../../estate/view.js';
import { choice, ID, integer, NAME, ref, serverFields, text, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { JobRecord } from '../jobs/records.js';
import { RESULTS } from './backup-session.js';
import { TASK_STATES } from './backup-task-session.js';
import type { ReplicaTaskSessionRecord } from './replica-records.js';

/** Documentation: get_replicatasksessions, get_replicatasksessions_id, get_query_replicatasksession. */
export const replicaTaskSession = kind('ReplicaTaskSession', {
  links: (record, to) => [
    to.up('BackupServer', jobOf(record, to.world.estate).backupServer),
    to.up('ReplicaJobSession', record.session),
    to.other,
    ...(record.vmReplicaPoint === undefined ? [] : [to.related('VmReplicaPoint', record.vmReplicaPoint)]),
  ],

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
    UID: ID,
    Name: NAME,
    CreationTime: time('created'),
    EndTime: time('ended'),
    State: choice(TASK_STATES, 'state'),
    Result: choice(RESULTS, 'result'),
    Reason: text('reason'),
    TotalSize: integer('totalSize'),
    JobSessionUid: ref('session'),
    JobUid: { type: 'uid', value: (record, estate) => uid('Job', jobOf(record, estate).id) },
    JobName: { type: 'string', value: (record, estate) => jobOf(record, estate).name },
    ...serverFields((record: ReplicaTaskSessionRecord, estate) =>
      estate.get('backupServers', jobOf(record, estate).backupServer),
    ),
    VmDisplayName: text('vmName'),
  },
});

function jobOf({ session }: ReplicaTaskSessionRecord, estate: EstateView): JobRecord {
  return estate.get('jobs', estate.get('replicaSessions', session).job);
}
