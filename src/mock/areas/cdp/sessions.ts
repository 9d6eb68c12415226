import { serverFields } from '../../query/server-fields.js';
import type { Kind, World } from '../../resource/kind.js';
import { below, toEntity, toReference, up } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { serverOfPolicy } from '../backups/relations.js';
import { RESULTS } from '../sessions/backup-session.js';
import type { CdpSessionRecord, CdpTaskSessionRecord } from './records.js';

/** Documentation: get_cdpreplicasessions, get_cdpreplicasessions_id, get_query_cdpreplicasession. */
export const cdpSession: Kind<CdpSessionRecord, 'CdpReplicaSession'> = {
  name: 'CdpReplicaSession',
  plural: 'CdpReplicaSessions',
  noun: 'CDP session',
  records: (estate) => estate.cdpSessions,

  referenceLinks: (record, world) => [
    ...parents(record, world),
    toEntity(world.site, 'CdpReplicaSession', record),
    tasks(record, world),
  ],

  entityLinks: (record, world) => [
    ...parents(record, world),
    toReference(world.site, 'CdpReplicaSession', record),
    tasks(record, world),
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
    Id: { type: 'uid', value: (record) => uid('CdpReplicaSession', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    PolicyUid: { type: 'uid', value: (record) => uid('CdpPolicy', record.policy) },
    PolicyName: { type: 'string', value: (record, estate) => estate.get('cdpPolicies', record.policy).name },
    ...serverFields((record: CdpSessionRecord, estate) => serverOfPolicy(estate, record.policy)),
    CreationTimeUTC: { type: 'dateTime', value: (record) => record.created },
    EndTimeUTC: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: {
      type: { values: ['Starting', 'Stopping', 'Working', 'Pausing', 'Resuming', 'Stopped'] },
      value: (record) => record.state,
    },
    Result: { type: { values: RESULTS }, value: (record) => record.result },
    FailureMessage: { type: 'string', value: (record) => record.failure ?? '' },
  },
};

function parents({ policy }: CdpSessionRecord, { estate, site }: World): Link[] {
  return [
    up(site, 'BackupServer', serverOfPolicy(estate, policy)),
    up(site, 'CdpPolicy', estate.get('cdpPolicies', policy)),
  ];
}

function tasks(record: CdpSessionRecord, { site }: World): Link {
  const [path, type] = ['cdpReplicaTaskSessions', 'CdpReplicaTaskSessionReferenceList'];
  return below(site, 'CdpReplicaSession', record, path, type);
}

/** Documentation: get_cdpreplicatasksessions, get_cdpreplicatasksessions_id, get_query_cdpreplicatasksession. */
export const cdpTaskSession: Kind<CdpTaskSessionRecord, 'CdpReplicaTaskSession'> = {
  name: 'CdpReplicaTaskSession',
  plural: 'CdpReplicaTaskSessions',
  noun: 'CDP task session',
  records: (estate) => estate.cdpTaskSessions,

  referenceLinks: (record, world) => [
    ...taskParents(record, world),
    toEntity(world.site, 'CdpReplicaTaskSession', record),
  ],

  entityLinks: (record, world) => [
    ...taskParents(record, world),
    toReference(world.site, 'CdpReplicaTaskSession', record),
  ],

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
    Id: { type: 'uid', value: (record) => uid('CdpReplicaTaskSession', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    PolicySessionUid: { type: 'uid', value: (record) => uid('CdpReplicaSession', record.session) },
    PolicySessionName: {
      type: 'string',
      value: (record, estate) => estate.get('cdpSessions', record.session).name,
    },
    ...serverFields((record: CdpTaskSessionRecord, estate) =>
      serverOfPolicy(estate, estate.get('cdpSessions', record.session).policy),
    ),
    CreationTimeUTC: { type: 'dateTime', value: (record) => record.created },
    EndTimeUTC: { type: 'dateTime', value: (record) => record.ended ?? '' },
    State: { type: { values: ['InProgress', 'Pending', 'Completed'] }, value: (record) => record.state },
    Reason: { type: 'string', value: (record) => record.reason },
    TotalSize: { type: 'integer', value: (record) => record.totalSize },
    VmDisplayName: { type: 'string', value: (record) => record.vmName },
  },
};

function taskParents(record: CdpTaskSessionRecord, { estate, site }: World): Link[] {
  const session = estate.get('cdpSessions', record.session);
  return [
    up(site, 'BackupServer', serverOfPolicy(estate, session.policy)),
    up(site, 'CdpReplicaSession', session),
  ];
}
