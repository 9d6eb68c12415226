import { choice, flag, ID, NAME, SERVER, text, time } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { jobInfo } from './job-info.js';
import type { JobRecord } from './records.js';
import { scheduleOptions } from './schedule.js';

const TYPES = ['Backup', 'BackupCopy', 'ImmediateBackupCopy', 'Replica'];
const PLATFORMS = ['VMware', 'Hyperv', 'vCloud'];

/** Documentation: get_jobs, get_jobs_id, get_query_job. */
export const job = kind('Job', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other, sessions(record, to)],
    entity: (record, to) => {
      const copies = record.jobType === 'BackupCopy' || record.jobType === 'ImmediateBackupCopy';
      const objects = record.jobType !== 'ImmediateBackupCopy';
      return [
        to.up('BackupServer', record.backupServer),
        to.other,
        ...(copies ? [] : [to.edit]),
        to.action('Clone'),
        ...(objects ? [to.down('includes', 'ObjectInJobList')] : []),
        to.action('ToggleScheduleEnabled'),
        sessions(record, to),
        ...(objects ? [to.down('includes', 'ObjectInJob', 'Create')] : []),
        ...(copies ? [to.action('Sync'), ...linked(record, to)] : [to.action('Start')]),
        to.action('Stop'),
        to.action('Retry'),
      ];
    },
  },

  members: (record, world) => ({
    JobType: record.jobType,
    Platform: record.platform,
    Description: record.description,
    ScheduleConfigured: record.schedule !== undefined,
    ScheduleEnabled: record.enabled,
    ...(record.nextRun === undefined ? {} : { NextRun: utc(record.nextRun) }),
    ...(record.schedule === undefined
      ? {}
      : { JobScheduleOptions: scheduleOptions(record.schedule, record.jobType) }),
    JobInfo: jobInfo(record, world),
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Description: text('description'),
    NextRun: time('nextRun'),
    JobType: choice(TYPES, 'jobType'),
    Platform: choice(PLATFORMS, 'platform'),
    ScheduleConfigured: { type: 'boolean', value: (record) => record.schedule !== undefined },
    ScheduleEnabled: flag('enabled'),
    ...SERVER,
  },
});

/** Replication has sessions of its own kind. */
function sessions({ jobType }: JobRecord, to: LinkTo): Link {
  return jobType === 'Replica'
    ? to.down('replicaSessions', 'ReplicaJobSessionReferenceList')
    : to.down('backupSessions', 'BackupJobSessionReferenceList');
}

/** Immediate copies can copy whole repositories. */
function linked({ jobType }: JobRecord, to: LinkTo): Link[] {
  const links = [
    to.down('linkedJobs', 'LinkedJobObjectList'),
    to.down('linkedJobs', 'LinkedJobObject', 'Create'),
  ];
  if (jobType !== 'ImmediateBackupCopy') return links;
  return [
    ...links,
    to.down('linkedBackupRepositories', 'LinkedBackupRepositoryObjectList'),
    to.down('linkedBackupRepositories', 'LinkedBackupRepositoryObject', 'Create'),
  ];
}
