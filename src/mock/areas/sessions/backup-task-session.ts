import type { EstateView } from '../../estate/view.js';
import { named, type Relation } from '../../query/field.js';
import type { Kind, World } from '../../resource/kind.js';
import { toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { BackupTaskSessionRecord } from '../jobs/records.js';
import { OF_JOB, RESULTS } from './backup-session.js';
import type { SessionOwner } from './owners.js';
import { ownerOf } from './owners.js';

/** Of task sessions, as queries compare them. */
export const TASK_STATES = ['InProgress', 'Pending', 'Completed'];

const SESSION: Relation<BackupTaskSessionRecord, 'backupSessions'> = {
  list: 'backupSessions',
  id: ({ session }) => session,
};

/** Documentation: get_backuptasksessions, get_backuptasksessions_id, get_query_backuptasksession. */
export const backupTaskSession: Kind<BackupTaskSessionRecord, 'BackupTaskSession'> = {
  name: 'BackupTaskSession',
  plural: 'BackupTaskSessions',
  noun: 'backup task session',
  records: (estate) => estate.backupTaskSessions,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'BackupTaskSession', record),
    ...made(record, world),
  ],

  entityLinks: (record, world) => [
    ...parents(record, world),
    toReference(world.site, 'BackupTaskSession', record),
    ...made(record, world),
  ],

  members: (record) => ({
    JobSessionUid: uid('BackupJobSession', record.session),
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Reason: record.reason,
    TotalSize: record.totalSize,
    ...(record.vmRef === undefined ? {} : { VmUid: record.vmRef }),
    VmDisplayName: record.vmName,
  }),

  fields: {
    UID: { type: 'uid', value: (record) => record.id },
    Name: { type: 'string', value: (record) => record.name },
    CreationTime: { type: 'dateTime', value: (record) => record.created },
    EndTime: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: TASK_STATES }, value: (record) => record.state },
    Result: { type: { values: RESULTS }, value: (record) => record.result },
    Reason: { type: 'string', value: (record) => record.reason },
    TotalSize: { type: 'integer', value: (record) => record.totalSize },
    JobSessionUid: { type: 'uid', value: (record) => record.session },
    JobUid: named(SESSION, OF_JOB.JobUid),
    JobName: named(SESSION, OF_JOB.JobName),
    BackupServerUid: named(SESSION, OF_JOB.BackupServerUid),
    BackupServerName: named(SESSION, OF_JOB.BackupServerName),
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
  },
};

function job(record: BackupTaskSessionRecord, estate: EstateView): SessionOwner {
  return ownerOf(estate, estate.get('backupSessions', record.session).job);
}

function parents(record: BackupTaskSessionRecord, { estate, site }: World): Link[] {
  return [
    up(site, 'BackupServer', estate.get('backupServers', job(record, estate).backupServer)),
    up(site, 'BackupJobSession', estate.get('backupSessions', record.session)),
  ];
}

/** To the entity, as genuine servers have it. */
function made({ vmRestorePoint }: BackupTaskSessionRecord, { estate, site }: World): Link[] {
  if (vmRestorePoint === undefined) return [];
  return [
    { ...toEntity(site, 'VmRestorePoint', estate.get('vmRestorePoints', vmRestorePoint)), Rel: 'Related' },
  ];
}
