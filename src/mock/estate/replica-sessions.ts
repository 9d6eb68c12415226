import type { JobsEstate, SessionResult } from './jobs.js';
import type { Named } from './model.js';
import type { ReplicasEstate } from './replicas.js';

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

/** Nothing of it. */
export const NO_REPLICA_SESSIONS: ReplicaSessionsEstate = { replicaSessions: [], replicaTaskSessions: [] };

/** Refuses what would lead to nothing. */
export function checkReplicaSessions(
  estate: JobsEstate & ReplicasEstate & ReplicaSessionsEstate,
  unique: (kind: string, records: readonly Named[]) => ReadonlySet<string>,
  need: (owner: Named, kind: string, known: ReadonlySet<string>, id: string) => void,
): void {
  const jobs = new Set(estate.jobs.filter((j) => j.jobType === 'Replica').map((j) => j.id));
  const points = new Set(estate.vmReplicaPoints.map((p) => p.id));
  const sessions = unique('replica session', estate.replicaSessions);
  unique('replica task session', estate.replicaTaskSessions);
  for (const s of estate.replicaSessions) need(s, 'replication job', jobs, s.job);
  for (const t of estate.replicaTaskSessions) {
    need(t, 'replica session', sessions, t.session);
    if (t.vmReplicaPoint !== undefined) need(t, 'VM replica point', points, t.vmReplicaPoint);
  }
}
