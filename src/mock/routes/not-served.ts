/**
 * What is documented but not served by the mock: it answers 501, so that a client can tell it from a wrong address.
 * Templates below /api, with the documented methods.
 */
export const NOT_SERVED: Readonly<Record<string, readonly string[]>> = {
  'vmRestorePoints/{ID}': ['POST'],
  'vmRestorePoints/{ID}/mounts': ['POST'],
  'vmRestorePoints/{ID}/mounts/{ID}': ['GET', 'DELETE'],
  'vmRestorePoints/{ID}/mounts/{ID}/**': ['GET', 'POST'],
  'vAppRestorePoints/{ID}': ['POST'],
  'jobs/{ID}': ['POST', 'PUT', 'DELETE'],
  'jobs/{ID}/includes': ['POST'],
  'jobs/{ID}/includes/{ID}': ['DELETE'],
  'jobs/{ID}/linkedJobs': ['POST'],
  'jobs/{ID}/linkedJobs/{ID}': ['DELETE'],
  'jobs/{ID}/linkedBackupRepositories': ['POST'],
  'jobs/{ID}/linkedBackupRepositories/{ID}': ['DELETE'],
  'backupSessions/{ID}': ['POST'],
  'backupSessions/{ID}/agentManagementSessions': ['GET'],
  'failoverPlans/{ID}': ['POST', 'PUT'],
  'failoverPlans/{ID}/includes/{ID}': ['GET'],
  ...Object.fromEntries(
    [
      'agents',
      'catalog',
      'nas',
      'replicaSessions',
      'replicaTaskSessions',
      'replicas',
      'systemSessions',
      'vAppReplicaPoints',
      'vmReplicaPoints',
    ].map((area) => [`${area}/**`, ['GET', 'POST', 'PUT', 'DELETE']]),
  ),
};
