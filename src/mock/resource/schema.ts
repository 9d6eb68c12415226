import type { components } from '../../generated/openapi.js';

/** The contract's types, by name of the XML root element. */
export type Schemas = components['schemas'];

export type Link = Schemas['Link'];

/** Kinds of key resources the mock serves: the word in their UIDs and the name of their entity element. */
export type KindName =
  | 'BackupServer'
  | 'Repository'
  | 'Backup'
  | 'RestorePoint'
  | 'VmRestorePoint'
  | 'VAppRestorePoint'
  | 'BackupFile'
  | 'ManagedServer'
  | 'HierarchyRoot'
  | 'WanAccelerator'
  | 'ExternalRepository'
  | 'EnterpriseAccount'
  | 'EnterpriseRole'
  | 'Job'
  | 'FailoverPlan'
  | 'BackupJobSession'
  | 'BackupTaskSession'
  | 'RestoreSession'
  | 'AgentBackupJob'
  | 'AgentRestorePoint'
  | 'AgentProtectionGroup'
  | 'DiscoveredComputer'
  | 'FileServer'
  | 'NasJob'
  | 'Replica'
  | 'VmReplicaPoint'
  | 'VAppReplicaPoint'
  | 'SystemSession'
  | 'CloudTenant'
  | 'CloudGateway'
  | 'CloudGatewayPool'
  | 'CloudHardwarePlan'
  | 'CloudPublicIpAddress'
  | 'VlanConfiguration'
  | 'CloudReplica'
  | 'CloudVmReplicaPoint'
  | 'CloudFailoverPlan'
  | 'CloudFailoverSession'
  | 'ReplicaJobSession'
  | 'ReplicaTaskSession'
  | 'CdpPolicy'
  | 'CdpReplica'
  | 'VAppCdpReplica'
  | 'CdpReplicaSession'
  | 'CdpReplicaTaskSession'
  | 'VCloudOrganizationConfig'
  | 'VSphereSelfServiceConfig';

/** Name of the root element of an entity: that of its kind, but for one. */
export type RootOf<K extends KindName> = K extends 'NasJob' ? 'NASJob' : K;

/** As the type of that name. */
export function rootOf(kind: KindName): RootOf<KindName> {
  return kind === 'NasJob' ? 'NASJob' : kind;
}

/** What an entity has beyond name, identity and links. */
export type Members<K extends KindName> = Omit<Schemas[RootOf<K>], keyof Schemas['Entity']>;
