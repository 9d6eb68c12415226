import { emptyInfrastructure } from './infrastructure.js';
import type { Estate } from './model.js';
import { emptySecurity } from './security.js';

/** An Enterprise Manager that no backup server was added to yet. */
export function emptyEstate(): Estate {
  return {
    backupServers: [],
    repositories: [],
    backups: [],
    restorePoints: [],
    vmRestorePoints: [],
    vAppRestorePoints: [],
    backupFiles: [],
    ...emptyInfrastructure(),
    ...emptySecurity(),
    jobs: [],
    backupSessions: [],
    backupTaskSessions: [],
    restoreSessions: [],
    failoverPlans: [],
  };
}
