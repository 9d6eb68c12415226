import {
  agentBackupJob,
  agentProtectionGroup,
  agentRestorePoint,
  discoveredComputer,
} from '../areas/agents/agents.js';
import { backup } from '../areas/backups/backup.js';
import { backupFile } from '../areas/backups/backup-file.js';
import type { Named } from '../areas/backups/records.js';
import { restorePoint } from '../areas/backups/restore-point.js';
import { vAppRestorePoint } from '../areas/backups/vapp-restore-point.js';
import { vmRestorePoint } from '../areas/backups/vm-restore-point.js';
import { cdpPolicy } from '../areas/cdp/policy.js';
import { cdpReplica } from '../areas/cdp/replicas.js';
import { cdpSession, cdpTaskSession } from '../areas/cdp/sessions.js';
import { cloudFailoverPlan, cloudFailoverSession } from '../areas/cloud/failover.js';
import {
  cloudGateway,
  cloudGatewayPool,
  publicIpAddress,
  vlanConfiguration,
} from '../areas/cloud/gateways.js';
import { hardwarePlan } from '../areas/cloud/hardware-plan.js';
import { cloudReplica, cloudVmReplicaPoint } from '../areas/cloud/replicas.js';
import { cloudTenant } from '../areas/cloud/tenant.js';
import { backupServer } from '../areas/infrastructure/backup-server.js';
import { externalRepository } from '../areas/infrastructure/external-repository.js';
import { hierarchyRoot } from '../areas/infrastructure/hierarchy-root.js';
import { managedServer } from '../areas/infrastructure/managed-server.js';
import { repository } from '../areas/infrastructure/repository.js';
import { wanAccelerator } from '../areas/infrastructure/wan-accelerator.js';
import { failoverPlan } from '../areas/jobs/failover-plan.js';
import { job } from '../areas/jobs/job.js';
import { fileServer, nasJob } from '../areas/nas/nas.js';
import { replica, vAppReplicaPoint, vmReplicaPoint } from '../areas/replicas/replicas.js';
import { account } from '../areas/security/account.js';
import { role } from '../areas/security/role.js';
import { organizationConfig, selfServiceConfig } from '../areas/self-service/configs.js';
import { backupSession } from '../areas/sessions/backup-session.js';
import { backupTaskSession } from '../areas/sessions/backup-task-session.js';
import { replicaSession } from '../areas/sessions/replica-session.js';
import { replicaTaskSession } from '../areas/sessions/replica-task-session.js';
import { restoreSession } from '../areas/sessions/restore-session.js';
import type { Kind } from './kind.js';
import type { KindName } from './schema.js';

/** A kind whose record type is known inside only: hand in what to do with it. */
export interface AnyKind {
  readonly name: KindName;
  readonly plural: string;
  with<T>(use: <R extends Named>(kind: Kind<R>) => T): T;
}

function erased<R extends Named>(kind: Kind<R>): AnyKind {
  return { name: kind.name, plural: kind.plural, with: (use) => use(kind) };
}

/** Every kind of key resource the mock serves. */
export const KINDS: readonly AnyKind[] = [
  erased(backupServer),
  erased(repository),
  erased(backup),
  erased(restorePoint),
  erased(vmRestorePoint),
  erased(vAppRestorePoint),
  erased(backupFile),
  erased(managedServer),
  erased(hierarchyRoot),
  erased(wanAccelerator),
  erased(externalRepository),
  erased(account),
  erased(role),
  erased(job),
  erased(failoverPlan),
  erased(backupSession),
  erased(backupTaskSession),
  erased(restoreSession),
  erased(agentBackupJob),
  erased(agentRestorePoint),
  erased(agentProtectionGroup),
  erased(discoveredComputer),
  erased(fileServer),
  erased(nasJob),
  erased(replica),
  erased(vmReplicaPoint),
  erased(vAppReplicaPoint),
  erased(cloudTenant),
  erased(cloudGateway),
  erased(cloudGatewayPool),
  erased(hardwarePlan),
  erased(publicIpAddress),
  erased(vlanConfiguration),
  erased(cloudReplica),
  erased(cloudVmReplicaPoint),
  erased(cloudFailoverPlan),
  erased(cloudFailoverSession),
  erased(replicaSession),
  erased(replicaTaskSession),
  erased(cdpPolicy),
  erased(cdpReplica),
  erased(cdpSession),
  erased(cdpTaskSession),
  erased(organizationConfig),
  erased(selfServiceConfig),
];

export {
  account,
  agentBackupJob,
  agentProtectionGroup,
  agentRestorePoint,
  backup,
  backupFile,
  backupServer,
  backupSession,
  backupTaskSession,
  cdpPolicy,
  cdpReplica,
  cdpSession,
  cdpTaskSession,
  cloudFailoverPlan,
  cloudFailoverSession,
  cloudGateway,
  cloudGatewayPool,
  cloudReplica,
  cloudTenant,
  cloudVmReplicaPoint,
  discoveredComputer,
  externalRepository,
  failoverPlan,
  fileServer,
  hardwarePlan,
  hierarchyRoot,
  job,
  managedServer,
  nasJob,
  organizationConfig,
  publicIpAddress,
  replica,
  replicaSession,
  replicaTaskSession,
  repository,
  restorePoint,
  restoreSession,
  role,
  selfServiceConfig,
  vAppReplicaPoint,
  vAppRestorePoint,
  vlanConfiguration,
  vmReplicaPoint,
  vmRestorePoint,
  wanAccelerator,
};
