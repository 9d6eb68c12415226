import {
  agentBackupJob,
  agentProtectionGroup,
  agentRestorePoint,
  backup,
  backupFile,
  discoveredComputer,
  restorePoint,
} from '../../resource/registry.js';
import { below, list, memberOf, recordOf, resource } from '../../routes/resources.js';
import { type Call, ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import type { BackupRecord } from '../backups/records.js';
import { agentsService, objectInJob } from './agents.js';
import { OBJECT_IN_AGENT_JOB, OBJECTS_IN_AGENT_JOB } from './layouts.js';
import { isOfAgents } from './records.js';

/** Agent management. */
export const AGENT_ROUTES: readonly Route[] = [
  route('getAgentsService', 'GET agents', ({ world }) =>
    ok(document('Agents', SERVICE, agentsService(world.site))),
  ),
  ...resource('listAgentBackupJobs', 'getAgentBackupJob', agentBackupJob),
  route('listAgentBackupJobIncludes', 'GET agents/jobs/{ID}/includes', (call) => {
    const job = recordOf(agentBackupJob, call);
    return ok(
      document('ObjectsInAgentBackupJob', OBJECTS_IN_AGENT_JOB, {
        ObjectInAgentBackupJobs: job.includes.map((o) => objectInJob(job, o, call.world.site)),
      }),
    );
  }),
  route('getAgentBackupJobInclude', 'GET agents/jobs/{ID}/includes/{ID}', (call) => {
    const job = recordOf(agentBackupJob, call);
    const object = memberOf(job.includes, 'ObjectInAgentBackupJob', 'object in job', call);
    return ok(
      document('ObjectInAgentBackupJob', OBJECT_IN_AGENT_JOB, objectInJob(job, object, call.world.site)),
    );
  }),
  route('listAgentBackups', 'GET agents/backups', (call) =>
    list(backup, call.world.estate.estate.backups.filter(isOfAgents), call),
  ),
  route('listAgentBackupRestorePoints', 'GET agents/restorePoints', (call) =>
    list(restorePoint, ofAgents(call, call.world.estate.estate.restorePoints), call),
  ),
  route('listAgentBackupFiles', 'GET agents/backupFiles', (call) =>
    list(backupFile, ofAgents(call, call.world.estate.estate.backupFiles), call),
  ),
  ...resource('listAgentRestorePoints', 'getAgentRestorePoint', agentRestorePoint),
  below(
    'listRestorePointAgentRestorePoints',
    restorePoint,
    'agentRestorePoints',
    agentRestorePoint,
    'restorePoint',
  ),
  ...resource('listAgentProtectionGroups', 'getAgentProtectionGroup', agentProtectionGroup),
  below(
    'listAgentProtectionGroupComputers',
    agentProtectionGroup,
    'discoveredComputers',
    discoveredComputer,
    'protectionGroup',
  ),
  ...resource('listDiscoveredComputers', 'getDiscoveredComputer', discoveredComputer),
];

/** What lies in backups that agents made. */
function ofAgents<R extends { readonly backup: BackupRecord['id'] }>(
  { world }: Call,
  records: readonly R[],
): readonly R[] {
  return records.filter((r) => isOfAgents(world.estate.get('backups', r.backup)));
}
