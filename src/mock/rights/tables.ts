/**
 * What each role may not do (documentation: security_roles_concept, column of unavailable operations). What that page
 * names in neither column is not refused. Portal Administrator may do everything.
 */

/** Mounting, and restoring from a mount; what a mount holds may still be read. */
function mounts(points: string): string[] {
  return [
    `* ${points}/{ID}/mounts`,
    `* ${points}/{ID}/mounts/{ID}`,
    `POST ${points}/{ID}/mounts/{ID}/**?action=restore`,
  ];
}

function queries(...types: string[]): string[] {
  return types.map((type) => `GET query?type=${type}`);
}

const AGENTS = ['* agents/discoveredComputers/**', '* agents/protectionGroups/**', '* agents/jobs/**'];
const CDP = ['* cdpPolicies/**', '* cdpReplicas/**'];
const POINTS = ['vmReplicaPoints', 'vmRestorePoints', 'agents/agentRestorePoints'];
const QUERIES_OF_JOBS = queries(
  'AgentBackupJob',
  'AgentProtectionGroup',
  'CdpPolicy',
  'CdpReplica',
  'DiscoveredComputer',
  'Job',
  'NasJob',
  'NasObject',
  'ObjectInJob',
  'VlanConfiguration',
);

export const PORTAL_USER: readonly string[] = [
  ...AGENTS,
  ...POINTS.flatMap(mounts),
  'POST backupServers',
  'PUT backupServers/{ID}',
  'DELETE backupServers/{ID}',
  'PUT backupServers/{ID}/credentials/{ID}',
  'DELETE backupServers/{ID}/credentials/{ID}',
  'POST backupServers/{ID}/passwords',
  'PUT backupServers/{ID}/passwords/{ID}',
  'DELETE backupServers/{ID}/passwords/{ID}',
  'POST backupSessions/{ID}?action=stop',
  ...CDP,
  '* cloud/cloudFailoverPlans/**',
  '* failoverPlans/**',
  '* jobs/**',
  '* nas/jobs',
  '* nas/jobs/{ID}',
  'POST nas/jobs/{ID}/**',
  '* nas/jobs/{ID}/includes/**',
  '* security/**',
  'POST selfService/vSphere/Configs',
  'PUT selfService/vSphere/Configs/{ID}',
  'DELETE selfService/vSphere/Configs/{ID}',
  ...QUERIES_OF_JOBS,
  ...queries('FailoverPlan'),
  'POST vCloud/orgConfigs',
  'PUT vCloud/orgConfigs/{ID}',
  'DELETE vCloud/orgConfigs/{ID}',
  'POST vmRestorePoints/{ID}?action=restore',
];

/** Infrastructure, jobs and what they have done: no restore operator sees it. */
const NO_RESTORE: readonly string[] = [
  '* backupServers/**',
  '* backupSessions/**',
  '* backupTaskSessions/**',
  ...CDP,
  '* cdpReplicaSessions/**',
  '* cdpReplicaTaskSessions/**',
  '* externalRepositories/**',
  'PUT failoverPlans/{ID}',
  '* hierarchyRoots/**',
  '* jobs/**',
  '* lookupSvc',
  '* lookup',
  '* managedServers/**',
  '* nas/**',
  '* replicaSessions/**',
  '* replicaTaskSessions/**',
  '* reports/summary/**',
  '* repositories/**',
  '* security/**',
  '* selfService/vSphere/**',
  '* vCloud/**',
  '* wanAccelerators/**',
];

/** What the operators for machines and for files have in common. */
const NO_MACHINE_RESTORE: readonly string[] = [
  ...NO_RESTORE,
  ...AGENTS,
  'GET agents/backupFiles',
  'GET agents/backupSessions',
  'GET agents/agentRestorePoints',
  'GET agents/agentRestorePoints/{ID}',
  'GET backupFiles',
  'GET backupFiles/{ID}',
  'GET backupFiles/{ID}/vmRestorePoints',
  ...['gateways', 'gatewayPools', 'tenants', 'hardwarePlans', 'publicIpAddresses', 'replicas'].map(
    (part) => `* cloud/${part}/**`,
  ),
  '* cloud/vmReplicaPoints/**',
  '* cloud/vlans/**',
  'PUT cloud/cloudFailoverPlans/{ID}',
  'DELETE cloud/cloudFailoverPlans/{ID}',
  ...QUERIES_OF_JOBS,
  ...queries(
    'AgentRestorePoint',
    'BackupFile',
    'BackupJobSession',
    'BackupServer',
    'BackupTaskSession',
    'CdpReplicaSession',
    'CdpReplicaTaskSession',
    'CloudGatewayPool',
    'Credentials',
    'FileServer',
    'HierarchyRoot',
    'ManagedServer',
    'Passwords',
    'ReplicaJobSession',
    'ReplicaTaskSession',
    'Repository',
    'VCloudOrganizationConfig',
    'VsphereSelfServiceConfig',
    'WanAccelerator',
  ),
  'GET restorePoints/{ID}/backupFiles',
  'GET restorePoints/{ID}/vmRestorePoints',
  'GET restorePoints/{ID}/agentRestorePoints',
];

export const VM_RESTORE_OPERATOR: readonly string[] = [...NO_MACHINE_RESTORE, ...POINTS.flatMap(mounts)];

export const FILE_RESTORE_OPERATOR: readonly string[] = [
  ...NO_MACHINE_RESTORE,
  'POST vmRestorePoints/{ID}?action=restore',
];

/** Of Exchange, Oracle and SQL alike. */
export const ITEM_RESTORE_OPERATOR: readonly string[] = [
  ...NO_RESTORE,
  '* agents/**',
  '* backupFiles/**',
  '* backups/**',
  '* cloud/**',
  '* query',
  '* querySvc',
  '* replicas/**',
  '* restorePoints/**',
  '* vAppReplicaPoints/**',
  '* vAppRestorePoints/**',
  '* vmReplicaPoints/**',
  '* vmRestorePoints/**',
];

/** What a tenant may do, and nothing else (documentation: cloud_connect_tenant_credentials). */
export const TENANT: readonly string[] = [
  '* logonSessions/{ID}',
  'GET cloud',
  'GET cloud/cloudFailoverPlans/**',
  'POST cloud/cloudFailoverPlans/{ID}?action=start',
  'POST cloud/cloudFailoverPlans/{ID}?action=undo',
  'GET cloud/replicas/**',
  'GET cloud/vmReplicaPoints/**',
  // Starting and undoing a plan make tasks.
  '* tasks/**',
];
