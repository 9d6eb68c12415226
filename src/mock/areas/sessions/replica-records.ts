import type { Named } from '../backups/records.js';
import type { SessionResult } from '../jobs/records.js';

/** A run of a replication job (documentation: get_replicasessions_id). */
export interface ReplicaSessionRecord extends Named {
  /** One of the jobs of type Replica. */
  readonly job: string;
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'Working' | 'Stopped';
  readonly result: SessionResult;
  /** Percent. */
  readonly progress: number;
  readonly failure?: string;
  readonly retry: boolean;
}

/** What one machine went through in it (documentation: get_replicatasksessions_id). */
export interface ReplicaTaskSessionRecord extends Named {
  readonly session: string;
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'InProgress' | 'Pending' | 'Completed';
  readonly result: SessionResult;
  readonly reason: string;
  /** Bytes. */
  readonly totalSize: number;
  readonly vmName: string;
  /** What it made. */
  readonly vmReplicaPoint?: string;
}

/** What an estate knows of replication that has run. */
export interface ReplicaSessionsEstate {
  readonly replicaSessions: readonly ReplicaSessionRecord[];
  readonly replicaTaskSessions: readonly ReplicaTaskSessionRecord[];
}
