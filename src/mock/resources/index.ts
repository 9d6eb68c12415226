import type { Named } from '../estate/model.js';
import { agentBackupJob, agentProtectionGroup, agentRestorePoint, discoveredComputer } from './agents.js';
import { backup } from './backup.js';
import { backupFile } from './backup-file.js';
import { backupServer } from './backup-server.js';
import type { Kind } from './kind.js';
import { fileServer, nasJob } from './nas.js';
import { replica, vAppReplicaPoint, vmReplicaPoint } from './replicas.js';
import { repository } from './repository.js';
import { restorePoint } from './restore-point.js';
import type { KindName } from './schema.js';
import { vAppRestorePoint } from './vapp-restore-point.js';
import { vmRestorePoint } from './vm-restore-point.js';

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
  erased(agentBackupJob),
  erased(agentRestorePoint),
  erased(agentProtectionGroup),
  erased(discoveredComputer),
  erased(fileServer),
  erased(nasJob),
  erased(replica),
  erased(vmReplicaPoint),
  erased(vAppReplicaPoint),
];

export {
  agentBackupJob,
  agentProtectionGroup,
  agentRestorePoint,
  backup,
  backupFile,
  backupServer,
  discoveredComputer,
  fileServer,
  nasJob,
  replica,
  repository,
  restorePoint,
  vAppReplicaPoint,
  vAppRestorePoint,
  vmReplicaPoint,
  vmRestorePoint,
};
