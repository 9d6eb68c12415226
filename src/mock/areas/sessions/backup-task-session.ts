import type { EstateView } from '../../estate/view.js';
import { choice, ID, integer, NAME, ref, text, time, via } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { BackupTaskSessionRecord } from '../jobs/records.js';
import { OF_JOB, RESULTS } from './backup-session.js';
import type { SessionOwner } from './owners.js';
import { ownerOf } from './owners.js';

/** Of task sessions, as queries compare them. */
export const TASK_STATES = ['InProgress', 'Pending', 'Completed'];

/** Documentation: get_backuptasksessions, get_backuptasksessions_id, get_query_backuptasksession. */
export const backupTaskSession = kind('BackupTaskSession', {
  links: (record, to) => [...parents(record, to), to.other, ...made(record, to)],

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
    UID: ID,
    Name: NAME,
    CreationTime: time('created'),
    EndTime: time('ended'),
    State: choice(TASK_STATES, 'state'),
    Result: choice(RESULTS, 'result'),
    Reason: text('reason'),
    TotalSize: integer('totalSize'),
    JobSessionUid: ref('session'),
    JobUid: via('backupSessions', 'session', OF_JOB.JobUid),
    JobName: via('backupSessions', 'session', OF_JOB.JobName),
    BackupServerUid: via('backupSessions', 'session', OF_JOB.BackupServerUid),
    BackupServerName: via('backupSessions', 'session', OF_JOB.BackupServerName),
    VmDisplayName: text('vmName'),
  },
});

function job(record: BackupTaskSessionRecord, estate: EstateView): SessionOwner {
  return ownerOf(estate, estate.get('backupSessions', record.session).job);
}

function parents(record: BackupTaskSessionRecord, to: LinkTo): Link[] {
  return [
    to.up('BackupServer', to.world.estate.get('backupServers', job(record, to.world.estate).backupServer)),
    to.up('BackupJobSession', record.session),
  ];
}

/** To the entity, as genuine servers have it. */
function made({ vmRestorePoint }: BackupTaskSessionRecord, to: LinkTo): Link[] {
  return vmRestorePoint === undefined ? [] : [to.related('VmRestorePoint', vmRestorePoint)];
}
