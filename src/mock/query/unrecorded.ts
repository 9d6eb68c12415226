import type { Schemas } from '../resources/schema.js';
import type { EnumType, FieldType } from './field.js';

/** A documented query type of which the estate has no records. */
export interface UnrecordedType {
  readonly place: Place;
  /** In the order of the documentation page, with its spelling. */
  readonly fields: Readonly<Record<string, FieldType>>;
}

/** Where a QueryResult holds what was found: a member of Entities or of Resources, and the member of the list there. */
export interface Place {
  readonly section: 'Entities' | 'Resources';
  readonly member: string;
  readonly list: string;
}

type Entities = Required<Schemas['QueryEntities']>;
type Resources = Required<Schemas['QueryResources']>;

/** Key resources: found as references, or as entities where they are asked for. */
function entities<M extends keyof Entities>(member: M, list: keyof Entities[M] & string): Place {
  return { section: 'Entities', member, list };
}

/** Resources without an identity of their own: always found whole. */
function resources<M extends keyof Resources>(member: M, list: keyof Resources[M] & string): Place {
  return { section: 'Resources', member, list };
}

function oneOf(...values: string[]): EnumType {
  return { values };
}

const IDENTITY = { UID: 'uid', Name: 'string' } as const;
const SERVER = { BackupServerUid: 'uid', BackupServerName: 'string' } as const;
const JOB_STATE = oneOf('Starting', 'Stopping', 'Working', 'Pausing', 'Resuming', 'Stopped');
const TASK_STATE = oneOf('InProgress', 'Pending', 'Completed');
const RESULT = oneOf('Success', 'Warning', 'Failed');
const SCHEDULER = oneOf('Full', 'Partial', 'Random', 'Disabled');

/** By name, as the documentation writes it (get_query_…). */
export const UNRECORDED_TYPES: Readonly<Record<string, UnrecordedType>> = {
  CdpPolicy: {
    place: entities('CdpPolicies', 'CdpPolicies'),
    fields: {
      ...IDENTITY,
      Description: 'string',
      NextRun: 'dateTime',
      ScheduleConfigured: 'boolean',
      ScheduleEnabled: 'boolean',
      ...SERVER,
    },
  },
  CdpReplica: {
    place: entities('CdpReplicas', 'CdpReplicas'),
    fields: { ...IDENTITY, PolicyId: 'string', PolicyName: 'string', ...SERVER },
  },
  CdpReplicaSession: {
    place: entities('CdpReplicaSessions', 'CdpReplicaSessions'),
    fields: {
      Id: 'uid',
      Name: 'string',
      PolicyUid: 'uid',
      PolicyName: 'string',
      ...SERVER,
      CreationTimeUTC: 'dateTime',
      EndTimeUTC: 'dateTime',
      State: JOB_STATE,
      Result: RESULT,
      FailureMessage: 'string',
    },
  },
  CdpReplicaTaskSession: {
    place: entities('CdpReplicaTaskSessions', 'CdpReplicaTaskSessions'),
    fields: {
      Id: 'uid',
      Name: 'string',
      PolicySessionUid: 'uid',
      PolicySessionName: 'string',
      ...SERVER,
      CreationTimeUTC: 'dateTime',
      EndTimeUTC: 'dateTime',
      State: TASK_STATE,
      Reason: 'string',
      TotalSize: 'integer',
      VmDisplayName: 'string',
    },
  },
  NasObject: {
    place: resources('NASObjects', 'NASObjects'),
    fields: {
      UID: 'string',
      Name: 'string',
      JobUid: 'uid',
      JobName: 'string',
      FileServerUid: 'uid',
      FileServerName: 'string',
      ...SERVER,
    },
  },
  ObjectInAgentBackupJob: {
    place: resources('ObjectsInAgentBackupJob', 'ObjectInAgentBackupJobs'),
    fields: {
      UID: 'string',
      DisplayName: 'string',
      JobUid: 'uid',
      JobName: 'string',
      FileServerUid: 'uid',
      FileServerName: 'string',
      ...SERVER,
    },
  },
  ReplicaJobSession: {
    place: entities('ReplicaJobSessions', 'ReplicaJobSessions'),
    fields: {
      ...IDENTITY,
      JobType: oneOf('Replica'),
      JobUid: 'uid',
      JobName: 'string',
      CreationTime: 'dateTime',
      EndTime: 'dateTime',
      State: JOB_STATE,
      Result: RESULT,
      IsRetry: 'boolean',
      ...SERVER,
    },
  },
  ReplicaTaskSession: {
    place: entities('ReplicaTaskSessions', 'ReplicaTaskSessions'),
    fields: {
      ...IDENTITY,
      CreationTime: 'dateTime',
      EndTime: 'dateTime',
      State: TASK_STATE,
      Result: RESULT,
      Reason: 'string',
      TotalSize: 'integer',
      JobSessionUid: 'uid',
      JobUid: 'uid',
      JobName: 'string',
      ...SERVER,
      VmDisplayName: 'string',
    },
  },
  VCloudOrganizationConfig: {
    place: entities('VCloudOrganizationConfigs', 'VCloudOrganizationConfigs'),
    fields: {
      ...IDENTITY,
      RepositoryUid: 'uid',
      QuotaGb: 'integer',
      Disabled: 'boolean',
      JobSchedulerType: SCHEDULER,
      UsedQuota: 'integer',
      ...SERVER,
      HostUid: 'uid',
      RepositoryFriendlyName: 'string',
    },
  },
  VsphereSelfServiceConfig: {
    place: entities('VSphereSelfServiceConfigs', 'VSphereSelfServiceConfigs'),
    fields: {
      ...IDENTITY,
      ...SERVER,
      JobSchedulerType: SCHEDULER,
      AccountType: oneOf('User', 'Group'),
      PerUser: 'boolean',
      QuotaGb: 'integer',
      RepositoryUid: 'uid',
      UsedQuota: 'integer',
    },
  },
};
