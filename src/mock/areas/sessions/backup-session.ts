import type { EstateView } from '../../estate/view.js';
import type { Field } from '../../query/field.js';
import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
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
  JobUid: { type: 'uid', value: (record) => record.job },
  JobName: { type: 'string', value: (record, estate) => ownerOf(estate, record.job).name },
  BackupServerUid: { type: 'uid', value: (record, estate) => ownerOf(estate, record.job).backupServer },
  BackupServerName: {
    type: 'string',
    value: (record, estate) => estate.get('backupServers', ownerOf(estate, record.job).backupServer).name,
  },
} satisfies Record<string, Field<BackupSessionRecord>>;

/** Documentation: get_backupsessions, get_backupsessions_id, get_query_backupjobsession. */
export const backupSession: Kind<BackupSessionRecord, 'BackupJobSession'> = {
  name: 'BackupJobSession',
  plural: 'BackupJobSessions',
  noun: 'backup session',
  records: (estate) => estate.backupSessions,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'BackupJobSession', record),
    ...tasks(record, world),
    ...made(record, world),
  ],

  // Stop is there even when the session has stopped.
  entityLinks: (record, world) => [
    ...parents(record, world),
    toReference(world.site, 'BackupJobSession', record),
    ...tasks(record, world),
    action('Stop', world.site.resource('BackupJobSession', record.id, '?action=stop')),
    ...made(record, world),
  ],

  members: (record, { estate }) => {
    return {
      // Genuine servers take jobs of every area for jobs proper here.
      JobUid: uid('Job', record.job),
      JobName: ownerOf(estate, record.job).name,
      // Replication has sessions of its own kind.
      JobType: typeOf(record, estate) as Members<'BackupJobSession'>['JobType'],
      CreationTimeUTC: utc(record.created),
      ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
      State: record.state,
      Result: record.result,
      Progress: record.progress,
      ...(record.failure === undefined ? {} : { FailureMessage: record.failure }),
      IsRetry: record.retry,
    };
  },

  fields: {
    UID: { type: 'uid', value: (record) => record.id },
    Name: { type: 'string', value: (record) => record.name },
    JobType: { type: { values: TYPES }, value: typeOf },
    JobUid: OF_JOB.JobUid,
    JobName: OF_JOB.JobName,
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    EndTime: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: STATES }, value: (record) => record.state },
    Result: { type: { values: RESULTS }, value: (record) => record.result },
    IsRetry: { type: 'boolean', value: (record) => record.retry },
    BackupServerUid: OF_JOB.BackupServerUid,
    BackupServerName: OF_JOB.BackupServerName,
  },
};

function parents(record: BackupSessionRecord, { estate, site }: World): Link[] {
  const job = ownerOf(estate, record.job);
  return [
    up(site, 'BackupServer', estate.get('backupServers', job.backupServer)),
    // Whatever area the job belongs to.
    { ...up(site, job.kind, job), Type: 'JobReference' },
    // The examples call every parent so.
    ...(record.parent === undefined
      ? []
      : [up(site, 'BackupJobSession', { id: record.parent, name: 'Parent session' })]),
  ];
}

function typeOf(record: BackupSessionRecord, estate: EstateView): string {
  return record.parent === undefined ? ownerOf(estate, record.job).jobType : 'AgentManagement';
}

/** To the tasks; the session of a policy also leads to those of its machines. */
function tasks(record: BackupSessionRecord, { estate, site }: World): Link[] {
  const list = (path: string, type: string): Link => below(site, 'BackupJobSession', record, path, type);
  return [
    list('taskSessions', 'BackupTaskSessionReferenceList'),
    ...(typeOf(record, estate) === 'AgentBackup'
      ? [list('agentManagementSessions', 'BackupJobSessionReferenceList')]
      : []),
  ];
}

function made({ restorePoint }: BackupSessionRecord, { estate, site }: World): Link[] {
  if (restorePoint === undefined) return [];
  return [{ ...up(site, 'RestorePoint', estate.get('restorePoints', restorePoint)), Rel: 'Related' }];
}
