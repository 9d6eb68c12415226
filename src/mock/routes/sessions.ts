import type { BackupSessionRecord } from '../estate/jobs.js';
import type { SessionOwner } from '../estate/session-owners.js';
import { ownerOf } from '../estate/session-owners.js';
import {
  agentBackupJob,
  backupSession,
  job,
  nasJob,
  replicaSession,
  replicaTaskSession,
} from '../resources/index.js';
import { below, collection, list, single } from './resources.js';
import type { Call, Route } from './route.js';
import type { RouteId } from './route-id.js';

/** Sessions of replication, and backup sessions by the area of their job. */
export const SESSION_ROUTES: readonly Route[] = [
  collection('listReplicaSessions', replicaSession),
  single('getReplicaSession', replicaSession),
  below(
    'listReplicaSessionTaskSessions',
    replicaSession,
    'replicaTaskSessions',
    replicaTaskSession,
    (estate, id) => estate.where('replicaTaskSessions', 'session', id),
  ),
  collection('listReplicaTaskSessions', replicaTaskSession),
  single('getReplicaTaskSession', replicaTaskSession),
  below('listJobReplicaSessions', job, 'replicaSessions', replicaSession, (estate, id) =>
    estate.where('replicaSessions', 'job', id),
  ),
  below(
    'listBackupSessionAgentManagementSessions',
    backupSession,
    'agentManagementSessions',
    backupSession,
    (estate, id) => estate.where('backupSessions', 'parent', id),
  ),
  ofKind('listAgentBackupSessions', 'agents/backupSessions', 'AgentBackupJob'),
  below('listAgentBackupJobSessions', agentBackupJob, 'backupSessions', backupSession, (estate, id) =>
    estate.where('backupSessions', 'job', id),
  ),
  ofKind('listNasBackupSessions', 'nas/backupSessions', 'NasJob'),
  below('listNasJobBackupSessions', nasJob, 'backupSessions', backupSession, (estate, id) =>
    estate.where('backupSessions', 'job', id),
  ),
];

/** The backup sessions of the jobs of an area. */
function ofKind(operation: RouteId, path: string, kind: SessionOwner['kind']): Route {
  const records = ({ world: { estate } }: Call): BackupSessionRecord[] =>
    estate.estate.backupSessions.filter((s) => ownerOf(estate, s.job).kind === kind);
  return { method: 'GET', path, operation, handle: (call) => list(backupSession, records(call), call) };
}
