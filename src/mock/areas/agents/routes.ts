import { unknownId } from '../../errors.js';
import {
  agentBackupJob,
  agentProtectionGroup,
  agentRestorePoint,
  backup,
  backupFile,
  discoveredComputer,
  restorePoint,
} from '../../resource/registry.js';
import { below, collection, list, recordOf, single } from '../../routes/resources.js';
import { type Call, guidOf, ok, type Route, route } from '../../routes/route.js';
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
  collection('listAgentBackupJobs', agentBackupJob),
  single('getAgentBackupJob', agentBackupJob),
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
    const id = guidOf(call.target.segments.at(-1) ?? '', 'ObjectInAgentBackupJob');
    const object = call.resolve(
      job.includes.find((o) => o.id === id),
      job.includes,
    );
    if (object === undefined) throw unknownId(id, 'object in job');
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
  collection('listAgentRestorePoints', agentRestorePoint),
  single('getAgentRestorePoint', agentRestorePoint),
  below(
    'listRestorePointAgentRestorePoints',
    restorePoint,
    'agentRestorePoints',
    agentRestorePoint,
    (estate, id) => estate.where('agentRestorePoints', 'restorePoint', id),
  ),
  collection('listAgentProtectionGroups', agentProtectionGroup),
  single('getAgentProtectionGroup', agentProtectionGroup),
  below(
    'listAgentProtectionGroupComputers',
    agentProtectionGroup,
    'discoveredComputers',
    discoveredComputer,
    (estate, id) => estate.where('discoveredComputers', 'protectionGroup', id),
  ),
  collection('listDiscoveredComputers', discoveredComputer),
  single('getDiscoveredComputer', discoveredComputer),
];

/** What lies in backups that agents made. */
function ofAgents<R extends { readonly backup: BackupRecord['id'] }>(
  { world }: Call,
  records: readonly R[],
): readonly R[] {
  return records.filter((r) => isOfAgents(world.estate.get('backups', r.backup)));
}
