import { type Own, part, repeated, resource } from '../../serialize/parts.js';

const TIMES = 'CreationTimeUTC EndTimeUTC State Result';
const OF_JOB = `JobUid JobName JobType ${TIMES} Progress FailureMessage`;

/** Kinds of this area, with what they have of their own. */
export const SESSION_LAYOUTS = {
  BackupJobSession: { members: `${OF_JOB} IsRetry`, json: `IsRetry ${OF_JOB}` },
  BackupTaskSession: {
    members: `JobSessionUid ${TIMES} Reason TotalSize VmUid`,
    attribute: 'VmDisplayName',
  },
  RestoreSession: { members: `JobType ${TIMES} Progress RestoredObjRef`, attribute: 'VmDisplayName' },
  ReplicaJobSession: { members: `${OF_JOB} IsRetry` },
  ReplicaTaskSession: { members: `JobSessionUid ${TIMES} Reason TotalSize`, attribute: 'VmDisplayName' },
  SystemSession: {
    members: `SessionType ${TIMES}`,
    layouts: { Result: part('Result Message IsCanceled') },
  },
} satisfies Readonly<Record<string, Own>>;

/** The log of a session: its entries stand right below the root, each called Events. */
export const SYSTEM_SESSION_EVENTS = resource('Events', {
  Events: repeated(part('CreationTimeUTC Message Order')),
});
