import type { EstateView } from '../../estate/view.js';
import { choice, type Field, flag, ID, NAME, ref, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { type LinkTo, up } from '../../resource/links.js';
import type { Link, Members } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { BackupSessionRecord } from '../jobs/records.js';
import { ownerOf } from './owners.js';

const TYPES = [
  'Backup',
  'BackupCopy',
  'ImmediateBackupCopy',
  'ImmediateBackupCopyWorker',
  'AgentBackup',
  'AgentManagement',
  'NasBackup',
];
/** Of sessions of jobs, as queries compare them. */
export const STATES = ['Starting', 'Stopping', 'Working', 'Pausing', 'Resuming', 'Stopped'];
/** As queries compare them; a session that has not ended has none of them. */
export const RESULTS = ['Success', 'Warning', 'Failed'];

/** What queries ask of the job of a session. */
export const OF_JOB = {
  JobUid: ref('job'),
  JobName: { type: 'string', value: (record, estate) => ownerOf(estate, record.job).name },
  BackupServerUid: { type: 'uid', value: (record, estate) => ownerOf(estate, record.job).backupServer },
  BackupServerName: {
    type: 'string',
    value: (record, estate) => estate.get('backupServers', ownerOf(estate, record.job).backupServer).name,
  },
} satisfies Record<string, Field<BackupSessionRecord>>;

/** Documentation: get_backupsessions, get_backupsessions_id, get_query_backupjobsession. */
export const backupSession = kind('BackupJobSession', {
  links: {
    reference: (record, to) => [...parents(record, to), to.other, ...tasks(record, to), ...made(record, to)],

    // Stop is there even when the session has stopped.
    entity: (record, to) => [
      ...parents(record, to),
      to.other,
      ...tasks(record, to),
      to.action('Stop'),
      ...made(record, to),
    ],
  },

  members: (record, { estate }) => {
    return {
      // Genuine servers take jobs of every area for jobs proper here.
      JobUid: uid('Job', record.job),
      JobName: ownerOf(estate, record.job).name,
      // Replication has sessions of its own kind.
      JobType: typeOf(record, estate) as Members<'BackupJobSession'>['JobType'],
      CreationTimeUTC: utc(record.created),
      ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
      State: record.state as Members<'BackupJobSession'>['State'],
      Result: record.result,
      Progress: record.progress,
      ...(record.failure === undefined ? {} : { FailureMessage: record.failure }),
      IsRetry: record.retry,
    };
  },

  fields: {
    UID: ID,
    Name: NAME,
    JobType: { type: { values: TYPES }, value: typeOf },
    JobUid: OF_JOB.JobUid,
    JobName: OF_JOB.JobName,
    CreationTime: time('created'),
    EndTime: time('ended'),
    State: choice(STATES, 'state'),
    Result: choice(RESULTS, 'result'),
    IsRetry: flag('retry'),
    BackupServerUid: OF_JOB.BackupServerUid,
    BackupServerName: OF_JOB.BackupServerName,
  },
});

function parents(record: BackupSessionRecord, to: LinkTo): Link[] {
  const job = ownerOf(to.world.estate, record.job);
  return [
    to.up('BackupServer', job.backupServer),
    // Whatever area the job belongs to.
    { ...up(to.world.site, job.kind, job), Type: 'JobReference' },
    // The examples call every parent so.
    ...(record.parent === undefined
      ? []
      : [to.up('BackupJobSession', { id: record.parent, name: 'Parent session' })]),
  ];
}

function typeOf(record: BackupSessionRecord, estate: EstateView): string {
  return record.parent === undefined ? ownerOf(estate, record.job).jobType : 'AgentManagement';
}

/** To the tasks; the session of a policy also leads to those of its machines. */
function tasks(record: BackupSessionRecord, to: LinkTo): Link[] {
  return [
    to.down('taskSessions', 'BackupTaskSessionReferenceList'),
    ...(typeOf(record, to.world.estate) === 'AgentBackup'
      ? [to.down('agentManagementSessions', 'BackupJobSessionReferenceList')]
      : []),
  ];
}

function made({ restorePoint }: BackupSessionRecord, to: LinkTo): Link[] {
  if (restorePoint === undefined) return [];
  return [to.up('RestorePoint', restorePoint, 'Related')];
}
