import type { Estate } from '../estate/estate.js';
import type { ListName } from '../estate/replace.js';

type Row = readonly [path: string, list: ListName, noun: string, plural?: string];

/**
 * Kinds of key resources the mock serves, by the word in their UIDs, which is the name of their entity element: path of the
 * collection below /api, list of the estate, the word in `Cannot find backup [id]`, and the root element of a list of
 * entities where it is not the name with an s.
 */
export const KINDS = {
  BackupServer: ['backupServers', 'backupServers', 'backup server'],
  Repository: ['repositories', 'repositories', 'repository', 'Repositories'],
  Backup: ['backups', 'backups', 'backup'],
  RestorePoint: ['restorePoints', 'restorePoints', 'restore point'],
  VmRestorePoint: ['vmRestorePoints', 'vmRestorePoints', 'VM restore point'],
  VAppRestorePoint: ['vAppRestorePoints', 'vAppRestorePoints', 'vApp restore point'],
  BackupFile: ['backupFiles', 'backupFiles', 'backup file'],
  ManagedServer: ['managedServers', 'managedServers', 'managed server'],
  HierarchyRoot: ['hierarchyRoots', 'hierarchyRoots', 'hierarchy root'],
  WanAccelerator: ['wanAccelerators', 'wanAccelerators', 'WAN accelerator'],
  ExternalRepository: [
    'externalRepositories',
    'externalRepositories',
    'external repository',
    'ExternalRepositories',
  ],
  EnterpriseAccount: ['security/accounts', 'accounts', 'account'],
  EnterpriseRole: ['security/roles', 'roles', 'role'],
  Job: ['jobs', 'jobs', 'job'],
  FailoverPlan: ['failoverPlans', 'failoverPlans', 'failover plan'],
  BackupJobSession: ['backupSessions', 'backupSessions', 'backup session'],
  BackupTaskSession: ['backupTaskSessions', 'backupTaskSessions', 'backup task session'],
  RestoreSession: ['restoreSessions', 'restoreSessions', 'restore session'],
  AgentBackupJob: ['agents/jobs', 'agentJobs', 'job'],
  AgentRestorePoint: ['agents/agentRestorePoints', 'agentRestorePoints', 'agent restore point'],
  AgentProtectionGroup: ['agents/protectionGroups', 'protectionGroups', 'protection group'],
  DiscoveredComputer: ['agents/discoveredComputers', 'discoveredComputers', 'discovered computer'],
  FileServer: ['nas/fileServers', 'fileServers', 'file server'],
  NasJob: ['nas/jobs', 'nasJobs', 'job', 'NASJobs'],
  Replica: ['replicas', 'replicas', 'replica'],
  VmReplicaPoint: ['vmReplicaPoints', 'vmReplicaPoints', 'VM replica point'],
  VAppReplicaPoint: ['vAppReplicaPoints', 'vAppReplicaPoints', 'vApp replica point'],
  SystemSession: ['systemSessions', 'systemSessions', 'system session'],
  CloudTenant: ['cloud/tenants', 'cloudTenants', 'tenant'],
  CloudGateway: ['cloud/gateways', 'cloudGateways', 'cloud gateway'],
  CloudGatewayPool: ['cloud/gatewayPools', 'cloudGatewayPools', 'cloud gateway pool'],
  CloudHardwarePlan: ['cloud/hardwarePlans', 'hardwarePlans', 'hardware plan'],
  CloudPublicIpAddress: [
    'cloud/publicIpAddresses',
    'publicIpAddresses',
    'public IP address',
    'CloudPublicIpAddresses',
  ],
  VlanConfiguration: ['cloud/vlans', 'vlanConfigurations', 'VLAN configuration'],
  CloudReplica: ['cloud/replicas', 'cloudReplicas', 'cloud replica'],
  CloudVmReplicaPoint: ['cloud/vmReplicaPoints', 'cloudVmReplicaPoints', 'cloud VM replica point'],
  CloudFailoverPlan: ['cloud/cloudFailoverPlans', 'cloudFailoverPlans', 'cloud failover plan'],
  CloudFailoverSession: ['cloud/failoverSessions', 'cloudFailoverSessions', 'cloud failover session'],
  ReplicaJobSession: ['replicaSessions', 'replicaSessions', 'replica session'],
  ReplicaTaskSession: ['replicaTaskSessions', 'replicaTaskSessions', 'replica task session'],
  CdpPolicy: ['cdpPolicies', 'cdpPolicies', 'CDP policy', 'CdpPolicies'],
  CdpReplica: ['cdpReplicas', 'cdpReplicas', 'CDP replica'],
  VAppCdpReplica: ['cdpReplica/vApps', 'vAppCdpReplicas', 'CDP replica of a vApp'],
  CdpReplicaSession: ['cdpReplicaSessions', 'cdpSessions', 'CDP session'],
  CdpReplicaTaskSession: ['cdpReplicaTaskSessions', 'cdpTaskSessions', 'CDP task session'],
  VCloudOrganizationConfig: ['vCloud/orgConfigs', 'organizationConfigs', 'organization configuration'],
  VSphereSelfServiceConfig: ['selfService/vSphere/Configs', 'selfServiceConfigs', 'tenant configuration'],
} as const satisfies Readonly<Record<string, Row>>;

export type KindName = keyof typeof KINDS;

/** The records of a kind. */
export type RecordOf<K extends KindName> = Estate[(typeof KINDS)[K][1]][number];

/** Path of the collection of a kind, as it stands below /api. */
export function pathOf(kind: KindName): string {
  return KINDS[kind][0];
}

/** Root element of the list of entities of a kind, and its JSON member. */
export function pluralOf(kind: KindName): string {
  const row: Row = KINDS[kind];
  return row[3] ?? `${kind}s`;
}
