import type { EstateView } from '../../estate/view.js';
import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { JobRecord } from '../jobs/records.js';
import { RESULTS, STATES } from './backup-session.js';
import type { ReplicaSessionRecord } from './replica-records.js';

/** Documentation: get_replicasessions, get_replicasessions_id, get_query_replicajobsession. */
export const replicaSession: Kind<ReplicaSessionRecord, 'ReplicaJobSession'> = {
  name: 'ReplicaJobSession',
  plural: 'ReplicaJobSessions',
  noun: 'replica session',
  records: (estate) => estate.replicaSessions,

  referenceLinks: (record, world) => links(record, world, toEntity(world.site, 'ReplicaJobSession', record)),

  entityLinks: (record, world) => links(record, world, toReference(world.site, 'ReplicaJobSession', record)),

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
    UID: { type: 'uid', value: (record) => uid('ReplicaJobSession', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    JobType: { type: { values: ['Replica'] }, value: () => 'Replica' },
    JobUid: { type: 'uid', value: (record) => uid('Job', record.job) },
    JobName: { type: 'string', value: (record, estate) => jobOf(record, estate).name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    EndTime: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: STATES }, value: (record) => record.state },
    Result: { type: { values: RESULTS }, value: (record) => record.result },
    IsRetry: { type: 'boolean', value: (record) => record.retry },
    ...serverFields((record: ReplicaSessionRecord, estate) =>
      estate.get('backupServers', jobOf(record, estate).backupServer),
    ),
  },
};

function jobOf({ job }: ReplicaSessionRecord, estate: EstateView): JobRecord {
  return estate.get('jobs', job);
}

function links(record: ReplicaSessionRecord, { estate, site }: World, alternate: Link): Link[] {
  const job = jobOf(record, estate);
  return [
    up(site, 'BackupServer', estate.get('backupServers', job.backupServer)),
    up(site, 'Job', job),
    alternate,
    below(site, 'ReplicaJobSession', record, 'replicaTaskSessions', 'ReplicaTaskSessionReferenceList'),
  ];
}
