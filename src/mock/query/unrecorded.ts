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

/** Key resources: found as references, or as entities where they are asked for. */
function entities<M extends keyof Entities>(member: M, list: keyof Entities[M] & string): Place {
  return { section: 'Entities', member, list };
}

function oneOf(...values: string[]): EnumType {
  return { values };
}

const IDENTITY = { UID: 'uid', Name: 'string' } as const;
const SERVER = { BackupServerUid: 'uid', BackupServerName: 'string' } as const;
const JOB_STATE = oneOf('Starting', 'Stopping', 'Working', 'Pausing', 'Resuming', 'Stopped');
const TASK_STATE = oneOf('InProgress', 'Pending', 'Completed');
const RESULT = oneOf('Success', 'Warning', 'Failed');

/** By name, as the documentation writes it (get_query_…). */
export const UNRECORDED_TYPES: Readonly<Record<string, UnrecordedType>> = {
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
};
