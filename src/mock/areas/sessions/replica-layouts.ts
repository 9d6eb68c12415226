import type { Own } from '../../serialize/parts.js';

const TIMES = ['CreationTimeUTC', 'EndTimeUTC', 'State', 'Result'] as const;

/** What sessions of replication have of their own. */
export const REPLICA_SESSION_LAYOUTS = {
  ReplicaJobSession: {
    members: ['JobUid', 'JobName', 'JobType', ...TIMES, 'Progress', 'FailureMessage', 'IsRetry'],
  },
  ReplicaTaskSession: {
    members: ['JobSessionUid', ...TIMES, 'Reason', 'TotalSize'],
    attribute: 'VmDisplayName',
  },
} satisfies Readonly<Record<string, Own>>;
