import { NO_AGENTS } from './agents.js';
import { NO_CDP } from './cdp.js';
import { NO_CLOUD } from './cloud.js';
import { NO_CLOUD_REPLICATION } from './cloud-replication.js';
import type { Estate } from './estate.js';
import { emptyInfrastructure } from './infrastructure.js';
import { NO_MOUNTS } from './mounts.js';
import { NO_NAS } from './nas.js';
import { NO_REPLICA_SESSIONS } from './replica-sessions.js';
import { NO_REPLICAS } from './replicas.js';
import { emptySecurity } from './security.js';
import { NO_TENANT_CONFIGS } from './tenant-configs.js';

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
    ...NO_AGENTS,
    ...NO_NAS,
    ...NO_REPLICAS,
    systemSessions: [],
    ...NO_CDP,
    ...NO_TENANT_CONFIGS,
    ...NO_CLOUD,
    ...NO_CLOUD_REPLICATION,
    ...NO_MOUNTS,
    ...NO_REPLICA_SESSIONS,
  };
}
