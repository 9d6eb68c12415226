import { choice, ID, integer, NAME, ref, serverFields, text, time, via } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { LinkTo } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { serverOfPolicy } from '../backups/relations.js';
import { RESULTS } from '../sessions/backup-session.js';
import type { CdpSessionRecord, CdpTaskSessionRecord } from './records.js';

/** Documentation: get_cdpreplicasessions, get_cdpreplicasessions_id, get_query_cdpreplicasession. */
export const cdpSession = kind('CdpReplicaSession', {
  links: (record, to) => [
    ...parents(record, to),
    to.other,
    to.down('cdpReplicaTaskSessions', 'CdpReplicaTaskSessionReferenceList'),
  ],

  members: (record, { estate }) => ({
    PolicyUid: uid('CdpPolicy', record.policy),
    PolicyName: estate.get('cdpPolicies', record.policy).name,
    PolicyType: 'CdpReplica',
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Progress: record.progress,
    ...(record.failure === undefined ? {} : { FailureMessage: record.failure }),
    IsRetry: record.retry,
  }),

  fields: {
    Id: ID,
    Name: NAME,
    PolicyUid: ref('policy'),
    PolicyName: via('cdpPolicies', 'policy', NAME),
    ...serverFields((record: CdpSessionRecord, estate) => serverOfPolicy(estate, record.policy)),
    CreationTimeUTC: time('created'),
    EndTimeUTC: time('ended'),
    State: choice(['Starting', 'Stopping', 'Working', 'Pausing', 'Resuming', 'Stopped'], 'state'),
    Result: choice(RESULTS, 'result'),
    FailureMessage: text('failure'),
  },
});

function parents({ policy }: CdpSessionRecord, to: LinkTo): Link[] {
  return [to.up('BackupServer', serverOfPolicy(to.world.estate, policy)), to.up('CdpPolicy', policy)];
}

/** Documentation: get_cdpreplicatasksessions, get_cdpreplicatasksessions_id, get_query_cdpreplicatasksession. */
export const cdpTaskSession = kind('CdpReplicaTaskSession', {
  links: (record, to) => [...taskParents(record, to), to.other],

  members: (record) => ({
    PolicySessionUid: uid('CdpReplicaSession', record.session),
    CreationTimeUTC: utc(record.created),
    ...(record.ended === undefined ? {} : { EndTimeUTC: utc(record.ended) }),
    State: record.state,
    Result: record.result,
    Reason: record.reason,
    TotalSize: record.totalSize,
    VmDisplayName: record.vmName,
  }),

  fields: {
    Id: ID,
    Name: NAME,
    PolicySessionUid: ref('session'),
    PolicySessionName: via('cdpSessions', 'session', NAME),
    ...serverFields((record: CdpTaskSessionRecord, estate) =>
      serverOfPolicy(estate, estate.get('cdpSessions', record.session).policy),
    ),
    CreationTimeUTC: time('created'),
    EndTimeUTC: time('ended'),
    State: choice(['InProgress', 'Pending', 'Completed'], 'state'),
    Reason: text('reason'),
    TotalSize: integer('totalSize'),
    VmDisplayName: text('vmName'),
  },
});

function taskParents(record: CdpTaskSessionRecord, to: LinkTo): Link[] {
  const session = to.world.estate.get('cdpSessions', record.session);
  return [
    to.up('BackupServer', serverOfPolicy(to.world.estate, session.policy)),
    to.up('CdpReplicaSession', session),
  ];
}
