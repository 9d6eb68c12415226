import type { Named } from '../estate/model.js';
import { account } from './account.js';
import { agentBackupJob, agentProtectionGroup, agentRestorePoint, discoveredComputer } from './agents.js';
import { backup } from './backup.js';
import { backupFile } from './backup-file.js';
import { backupServer } from './backup-server.js';
import { backupSession } from './backup-session.js';
import { backupTaskSession } from './backup-task-session.js';
import { cdpPolicy } from './cdp-policy.js';
import { cdpReplica } from './cdp-replicas.js';
import { cdpSession, cdpTaskSession } from './cdp-sessions.js';
import { cloudFailoverPlan, cloudFailoverSession } from './cloud-failover.js';
import { cloudGateway, cloudGatewayPool, publicIpAddress, vlanConfiguration } from './cloud-gateways.js';
import { hardwarePlan } from './cloud-hardware-plan.js';
import { cloudReplica, cloudVmReplicaPoint } from './cloud-replicas.js';
import { cloudTenant } from './cloud-tenant.js';
import { externalRepository } from './external-repository.js';
import { failoverPlan } from './failover-plan.js';
import { hierarchyRoot } from './hierarchy-root.js';
import { job } from './job.js';
import type { Kind } from './kind.js';
import { managedServer } from './managed-server.js';
import { fileServer, nasJob } from './nas.js';
import { replicaSession } from './replica-session.js';
import { replicaTaskSession } from './replica-task-session.js';
import { replica, vAppReplicaPoint, vmReplicaPoint } from './replicas.js';
import { repository } from './repository.js';
import { restorePoint } from './restore-point.js';
import { restoreSession } from './restore-session.js';
import { role } from './role.js';
import type { KindName } from './schema.js';
import { organizationConfig, selfServiceConfig } from './tenant-configs.js';
import { vAppRestorePoint } from './vapp-restore-point.js';
import { vmRestorePoint } from './vm-restore-point.js';
import { wanAccelerator } from './wan-accelerator.js';

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
