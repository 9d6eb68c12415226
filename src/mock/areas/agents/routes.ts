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
import { type Call, guidOf, ok, type Route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import type { BackupRecord } from '../backups/records.js';
import { agentsService, objectInJob } from './agents.js';
import { OBJECT_IN_AGENT_JOB, OBJECTS_IN_AGENT_JOB } from './layouts.js';
import { isOfAgents } from './records.js';

/** Agent management. */
export const AGENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'agents',
    operation: 'getAgentsService',
    handle: ({ world }) => ok(document('Agents', SERVICE, agentsService(world.site))),
  },
  collection('listAgentBackupJobs', agentBackupJob),
  single('getAgentBackupJob', agentBackupJob),
  {
    method: 'GET',
    path: 'agents/jobs/{ID}/includes',
    operation: 'listAgentBackupJobIncludes',
    handle: (call) => {
      const job = recordOf(agentBackupJob, call);
      return ok(
        document('ObjectsInAgentBackupJob', OBJECTS_IN_AGENT_JOB, {
          ObjectInAgentBackupJobs: job.includes.map((o) => objectInJob(job, o, call.world.site)),
        }),
      );
    },
  },
  {
    method: 'GET',
    path: 'agents/jobs/{ID}/includes/{ID}',
    operation: 'getAgentBackupJobInclude',
    handle: (call) => {
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
    },
  },
  {
    method: 'GET',
    path: 'agents/backups',
    operation: 'listAgentBackups',
    handle: (call) => list(backup, call.world.estate.estate.backups.filter(isOfAgents), call),
  },
  {
    method: 'GET',
    path: 'agents/restorePoints',
    operation: 'listAgentBackupRestorePoints',
    handle: (call) => list(restorePoint, ofAgents(call, call.world.estate.estate.restorePoints), call),
  },
  {
    method: 'GET',
    path: 'agents/backupFiles',
    operation: 'listAgentBackupFiles',
    handle: (call) => list(backupFile, ofAgents(call, call.world.estate.estate.backupFiles), call),
  },
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
