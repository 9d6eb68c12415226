import type { OperationId } from '../../generated/operations.js';

/** Addresses that documentation pages link to although no page describes them. */
type LinkedId =
  | 'listBackupServerManagedServers'
  | 'listBackupServerJobs'
  | 'listBackupServerRepositories'
  | 'listRepositoryBackups'
  | 'listRepositoryReplicas'
  | 'listBackupBackupFiles'
  | 'listJobBackupSessions'
  | 'listJobReplicaSessions'
  | 'getFailoveredVm'
  | 'listAgentBackupJobSessions'
  | 'listCloudGatewayPoolGateways'
  | 'listCloudGatewayPoolTenants'
  | 'listAllCdpReplicaVms';

/** What an answer of the mock is called: by its operation in the contract, where there is one. */
export type RouteId = OperationId | LinkedId;
