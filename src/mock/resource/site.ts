import type { KindName } from './schema.js';

/** Name of the collection of each kind, as it stands in paths. */
export const COLLECTIONS: Readonly<Record<KindName, string>> = {
  BackupServer: 'backupServers',
  Repository: 'repositories',
  Backup: 'backups',
  RestorePoint: 'restorePoints',
  VmRestorePoint: 'vmRestorePoints',
  VAppRestorePoint: 'vAppRestorePoints',
  BackupFile: 'backupFiles',
  ManagedServer: 'managedServers',
  HierarchyRoot: 'hierarchyRoots',
  WanAccelerator: 'wanAccelerators',
  ExternalRepository: 'externalRepositories',
  EnterpriseAccount: 'security/accounts',
  EnterpriseRole: 'security/roles',
  Job: 'jobs',
  FailoverPlan: 'failoverPlans',
  BackupJobSession: 'backupSessions',
  BackupTaskSession: 'backupTaskSessions',
  RestoreSession: 'restoreSessions',
  AgentBackupJob: 'agents/jobs',
  AgentRestorePoint: 'agents/agentRestorePoints',
  AgentProtectionGroup: 'agents/protectionGroups',
  DiscoveredComputer: 'agents/discoveredComputers',
  FileServer: 'nas/fileServers',
  NasJob: 'nas/jobs',
  Replica: 'replicas',
  VmReplicaPoint: 'vmReplicaPoints',
  VAppReplicaPoint: 'vAppReplicaPoints',
  SystemSession: 'systemSessions',
  CloudTenant: 'cloud/tenants',
  CloudGateway: 'cloud/gateways',
  CloudGatewayPool: 'cloud/gatewayPools',
  CloudHardwarePlan: 'cloud/hardwarePlans',
  CloudPublicIpAddress: 'cloud/publicIpAddresses',
  VlanConfiguration: 'cloud/vlans',
  CloudReplica: 'cloud/replicas',
  CloudVmReplicaPoint: 'cloud/vmReplicaPoints',
  CloudFailoverPlan: 'cloud/cloudFailoverPlans',
  CloudFailoverSession: 'cloud/failoverSessions',
  ReplicaJobSession: 'replicaSessions',
  ReplicaTaskSession: 'replicaTaskSessions',
  CdpPolicy: 'cdpPolicies',
  CdpReplica: 'cdpReplicas',
  VAppCdpReplica: 'cdpReplica/vApps',
  CdpReplicaSession: 'cdpReplicaSessions',
  CdpReplicaTaskSession: 'cdpReplicaTaskSessions',
  VCloudOrganizationConfig: 'vCloud/orgConfigs',
  VSphereSelfServiceConfig: 'selfService/vSphere/Configs',
};

/** Where the client believes the server to be: every Href echoes the scheme and Host of the request. */
export class Site {
  /**
   * @param origin scheme, host and port, e.g. `https://em.example:9398`
   * @param hex case of the digits in percent-encodings
   */
  constructor(
    readonly origin: string,
    readonly hex: 'lower' | 'upper' = 'lower',
  ) {}

  /** Address of a path below `/api/`. */
  href(path: string): string {
    return `${this.origin}/api/${path}`;
  }

  /** Address of a resource in its reference form, or of something below it. */
  resource(kind: KindName, id: string, below = ''): string {
    return this.href(`${COLLECTIONS[kind]}/${id}${below}`);
  }

  /** Address of a resource in its entity form. */
  entity(kind: KindName, id: string): string {
    return this.resource(kind, id, '?format=Entity');
  }
}

/** Identity of a key resource. */
export function uid(kind: KindName, id: string): string {
  return `urn:veeam:${kind}:${id}`;
}
