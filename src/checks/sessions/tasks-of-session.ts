import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { thoseBelow } from '../lists.js';

/** By the operation: the collection of all task sessions of that kind. */
const ALL: Readonly<Record<string, string>> = {
  listBackupSessionTaskSessions: 'backupTaskSessions',
  listReplicaSessionTaskSessions: 'replicaTaskSessions',
};

/**
 * Below a session are the task sessions that lead up to it: all of them, and no others.
 *
 * Documentation: get_backupsessions_id_tasksessions, get_replicasessions_id_replicatasksessions.
 */
export const tasksOfSession: Check = {
  id: 'tasks-of-session',
  requirement: 'sessions.of-the-session',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && ALL[c.operation.id] !== undefined,
  judge: (exchange, context) => thoseBelow(ALL[context.case.operation.id] ?? '', exchange, context),
};
