import type { ReplicaSessionRecord, ReplicaTaskSessionRecord } from '../sessions/replica-records.js';
import type { BackupSessionRecord, BackupTaskSessionRecord, SessionResult } from './records.js';

/** When and how a run of a job ended. */
export interface RunEnding {
  /** As the backup server writes times. */
  readonly ended: string;
  readonly result: SessionResult;
  /** Why it has failed. */
  readonly failure?: string;
}

/** The session of a run that has ended. */
export function endedSession<S extends BackupSessionRecord | ReplicaSessionRecord>(
  session: S,
  ending: RunEnding,
): S {
  return { ...session, ...ending, state: 'Stopped', progress: 100 };
}

/** The same of what one machine went through in it. */
export function endedTask<T extends BackupTaskSessionRecord | ReplicaTaskSessionRecord>(
  task: T,
  { ended, result, failure = '' }: RunEnding,
): T {
  return { ...task, ended, state: 'Completed', result, reason: failure };
}
