import type { EstateView } from '../../estate/view.js';
import { choice, flag, ID, NAME, ref, serverFields, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { JobRecord } from '../jobs/records.js';
import { RESULTS, STATES } from './backup-session.js';
import type { ReplicaSessionRecord } from './replica-records.js';

/** Documentation: get_replicasessions, get_replicasessions_id, get_query_replicajobsession. */
export const replicaSession = kind('ReplicaJobSession', {
  links: (record, to) => {
    const job = jobOf(record, to.world.estate);
    return [
      to.up('BackupServer', job.backupServer),
      to.up('Job', job),
      to.other,
      to.down('replicaTaskSessions', 'ReplicaTaskSessionReferenceList'),
    ];
  },

  members: (record, { estate }) => ({
    JobUid: uid('Job', record.job),
    JobName: jobOf(record, estate).name,
    JobType: 'Replica',
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Progress: record.progress,
    ...(record.failure === undefined ? {} : { FailureMessage: record.failure }),
    IsRetry: record.retry,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    JobType: { type: { values: ['Replica'] }, value: () => 'Replica' },
    JobUid: ref('job'),
    JobName: { type: 'string', value: (record, estate) => jobOf(record, estate).name },
    CreationTime: time('created'),
    EndTime: time('ended'),
    State: choice(STATES, 'state'),
    Result: choice(RESULTS, 'result'),
    IsRetry: flag('retry'),
    ...serverFields((record: ReplicaSessionRecord, estate) =>
      estate.get('backupServers', jobOf(record, estate).backupServer),
    ),
  },
});

function jobOf({ job }: ReplicaSessionRecord, estate: EstateView): JobRecord {
  return estate.get('jobs', job);
}
