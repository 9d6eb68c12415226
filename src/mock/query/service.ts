import type { Link, Schemas } from '../resource/schema.js';
import type { Site } from '../resource/site.js';
import { queryTypeNamed } from './query.js';

/**
 * Query types that the service offers ready-made queries of, in the order of the documentation (get_querysvc), with the
 * name their link types begin with where it is another one.
 */
const OFFERED: readonly (readonly [type: string, list?: string])[] = [
  ['VmRestorePoint'],
  ['VAppRestorePoint'],
  ['VmReplicaPoint'],
  ['Task'],
  ['Job'],
  ['RestorePoint'],
  ['BackupTaskSession'],
  ['ReplicaTaskSession'],
  ['RestoreSession'],
  ['Repository'],
  ['Backup'],
  ['Replica'],
  ['HierarchyRoot'],
  ['BackupJobSession'],
  ['ReplicaJobSession'],
  ['BackupServer'],
  ['ManagedServer'],
  ['FailoverPlan'],
  ['WanAccelerator'],
  ['CloudGateway'],
  ['CloudTenant'],
  ['Passwords', 'PasswordKey'],
  ['Credentials'],
  ['CloudReplica'],
  ['BackupFile'],
  ['VCloudOrganizationConfig'],
  ['CloudSubtenant'],
  ['CloudHardwarePlan'],
  ['CloudPublicIpAddress'],
  ['AgentBackupJob'],
  ['AgentRestorePoint'],
  ['AgentProtectionGroup'],
  ['DiscoveredComputer'],
  ['CloudFailoverPlan'],
  ['CloudGatewayPool'],
  ['VSphereSelfServiceConfig'],
  ['NasJob'],
  ['FileServer'],
  ['VAppReplicaPoint'],
];

/** The query service (documentation: get_querysvc): the first page of each query, entities in order of name. */
export function queryService(site: Site, session: string | undefined): Schemas['QuerySvc'] {
  const up: Link[] =
    session === undefined
      ? []
      : [{ Rel: 'Up', Href: site.href(`logonSessions/${session}`), Type: 'LogonSession' }];
  return {
    Links: [
      ...up,
      ...OFFERED.map(([type, list = type]) => ({
        Rel: 'Down',
        Href: site.href(`query?type=${type}&format=Entities&sortAsc=${sortKey(type)}&pageSize=15&page=1`),
        Type: `${list}List`,
      })),
    ],
    Href: site.href('querySvc'),
    Type: 'QueryService',
  };
}

/** The name, which the examples write in lower case; what has none is in order of its server, tasks of their id. */
function sortKey(type: string): string {
  const fields = queryTypeNamed(type)?.fields ?? [];
  if (fields.includes('Name')) return 'name';
  return fields.find((field) => field === 'BackupServerUid') ?? fields[0] ?? '';
}
