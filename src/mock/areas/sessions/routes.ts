import {
  agentBackupJob,
  backupSession,
  job,
  nasJob,
  replicaSession,
  replicaTaskSession,
} from '../../resource/registry.js';
import { below, list, resource } from '../../routes/resources.js';
import type { Call, Route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import type { BackupSessionRecord } from '../jobs/records.js';
import type { SessionOwner } from './owners.js';
import { ownerOf } from './owners.js';

/** Sessions of replication, and backup sessions by the area of their job. */
export const SESSION_ROUTES: readonly Route[] = [
  ...resource('listReplicaSessions', 'getReplicaSession', replicaSession),
  below(
    'listReplicaSessionTaskSessions',
    replicaSession,
    'replicaTaskSessions',
    replicaTaskSession,
    'session',
  ),
  ...resource('listReplicaTaskSessions', 'getReplicaTaskSession', replicaTaskSession),
  below('listJobReplicaSessions', job, 'replicaSessions', replicaSession, 'job'),
  below(
    'listBackupSessionAgentManagementSessions',
    backupSession,
    'agentManagementSessions',
    backupSession,
    'parent',
  ),
  ofKind('listAgentBackupSessions', 'agents/backupSessions', 'AgentBackupJob'),
  below('listAgentBackupJobSessions', agentBackupJob, 'backupSessions', backupSession, 'job'),
  ofKind('listNasBackupSessions', 'nas/backupSessions', 'NasJob'),
  below('listNasJobBackupSessions', nasJob, 'backupSessions', backupSession, 'job'),
];

/** The backup sessions of the jobs of an area. */
function ofKind(operation: RouteId, path: string, kind: SessionOwner['kind']): Route {
  const records = ({ world: { estate } }: Call): BackupSessionRecord[] =>
    estate.estate.backupSessions.filter((s) => ownerOf(estate, s.job).kind === kind);
  return { method: 'GET', path, operation, handle: (call) => list(backupSession, records(call), call) };
}
