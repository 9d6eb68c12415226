import type { Kind, World } from '../../resource/kind.js';
import { action, below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { jobInfo } from './job-info.js';
import type { JobRecord } from './records.js';
import { scheduleOptions } from './schedule.js';

const TYPES = ['Backup', 'BackupCopy', 'ImmediateBackupCopy', 'Replica'];
const PLATFORMS = ['VMware', 'Hyperv', 'vCloud'];

/** Documentation: get_jobs, get_jobs_id, get_query_job. */
export const job: Kind<JobRecord, 'Job'> = {
  name: 'Job',
  plural: 'Jobs',
  noun: 'job',
  records: (estate) => estate.jobs,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'Job', record),
    sessions(record, site),
  ],

  entityLinks: (record, world) => {
    const { estate, site } = world;
    const act = (rel: string, name: string): Link =>
      action(rel, site.resource('Job', record.id, `?action=${name}`));
    const copies = record.jobType === 'BackupCopy' || record.jobType === 'ImmediateBackupCopy';
    const objects = record.jobType !== 'ImmediateBackupCopy';
    const list = (path: string, type: string, rel = 'Down'): Link =>
      below(site, 'Job', record, path, type, rel);
    return [
      up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
      toReference(site, 'Job', record),
      ...(copies ? [] : [{ ...toReference(site, 'Job', record), Rel: 'Edit' }]),
      act('Clone', 'clone'),
      ...(objects ? [list('includes', 'ObjectInJobList')] : []),
      act('ToggleScheduleEnabled', 'toggleScheduleEnabled'),
      sessions(record, site),
      ...(objects ? [list('includes', 'ObjectInJob', 'Create')] : []),
      ...(copies ? [act('Sync', 'sync'), ...linked(record, list)] : [act('Start', 'start')]),
      act('Stop', 'stop'),
      act('Retry', 'retry'),
    ];
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
    UID: { type: 'uid', value: (record) => uid('Job', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Description: { type: 'string', value: (record) => record.description },
    NextRun: { type: 'dateTime', value: (record) => record.nextRun ?? '' },
    JobType: { type: { values: TYPES }, value: (record) => record.jobType },
    Platform: { type: { values: PLATFORMS }, value: (record) => record.platform },
    ScheduleConfigured: { type: 'boolean', value: (record) => record.schedule !== undefined },
    ScheduleEnabled: { type: 'boolean', value: (record) => record.enabled },
    BackupServerUid: { type: 'uid', value: (record) => uid('BackupServer', record.backupServer) },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.get('backupServers', record.backupServer).name,
    },
  },
};

/** Replication has sessions of its own kind. */
function sessions(record: JobRecord, site: World['site']): Link {
  return record.jobType === 'Replica'
    ? below(site, 'Job', record, 'replicaSessions', 'ReplicaJobSessionReferenceList')
    : below(site, 'Job', record, 'backupSessions', 'BackupJobSessionReferenceList');
}

/** Immediate copies can copy whole repositories. */
function linked(record: JobRecord, list: (path: string, type: string, rel?: string) => Link): Link[] {
  const links = [list('linkedJobs', 'LinkedJobObjectList'), list('linkedJobs', 'LinkedJobObject', 'Create')];
  if (record.jobType !== 'ImmediateBackupCopy') return links;
  return [
    ...links,
    list('linkedBackupRepositories', 'LinkedBackupRepositoryObjectList'),
    list('linkedBackupRepositories', 'LinkedBackupRepositoryObject', 'Create'),
  ];
}
