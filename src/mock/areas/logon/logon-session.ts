import { pathOf } from '../../resource/kinds.js';
import { action } from '../../resource/links.js';
import type { KindName, Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { refuses } from '../../rights/rights.js';
import type { Role } from '../../rights/roles.js';
import type { Session } from '../../sessions.js';

/** Something that is no kind of key resource. A service has one form only, among the references or among the entities. */
interface Other {
  readonly path: string;
  readonly name?: string;
  /** Type of the link among the references, or among the entities. */
  readonly references?: string;
  readonly entities?: string;
}

/** What the mock serves, in the order of a session of version 12.3, which has all references first. */
const OFFERED: readonly (KindName | Other)[] = [
  'BackupServer',
  'ManagedServer',
  'Job',
  'FailoverPlan',
  'HierarchyRoot',
  'Repository',
  'Backup',
  'RestorePoint',
  'VmRestorePoint',
  'VAppRestorePoint',
  'Replica',
  'VmReplicaPoint',
  { path: 'catalog/vms', references: 'CatalogVmReferenceList', entities: 'CatalogVmList' },
  'BackupJobSession',
  'RestoreSession',
  'ReplicaJobSession',
  'BackupTaskSession',
  'ReplicaTaskSession',
  { path: 'security', references: 'EnterpriseSecuritySettings' },
  'WanAccelerator',
  { path: 'cloud', entities: 'CloudConnectService' },
  { path: 'vCloud', entities: 'VCloudService' },
  'BackupFile',
  { path: 'agents', entities: 'AgentsService' },
  { path: 'selfService/vSphere', entities: 'VSphereSelfService' },
  'ExternalRepository',
  { path: 'nas', entities: 'NasService' },
  'CdpPolicy',
  // No session of a genuine server is known to link to this collection, but nothing else does either.
  'CdpReplica',
  'CdpReplicaSession',
  'CdpReplicaTaskSession',
  'VAppReplicaPoint',
  { path: 'cdpReplica/vms', references: 'VmCdpReplicaReferenceList', entities: 'VmCdpReplicaList' },
  'VAppCdpReplica',
  // Genuine servers give system sessions the types of backup sessions.
  { path: 'systemSessions', references: 'BackupJobSessionReferenceList', entities: 'BackupJobSessionList' },
  { path: 'tasks', references: 'TaskList' },
  { path: 'querySvc', references: 'QueryService' },
  { path: 'lookupSvc', references: 'LookupService' },
  { path: 'reports/summary', references: 'Report', name: 'Summary' },
];

/** What is offered, whatever it is. */
function described(offered: KindName | Other): Other {
  if (typeof offered !== 'string') return offered;
  return {
    path: pathOf(offered),
    references: `${offered}ReferenceList`,
    entities: `${offered}List`,
  };
}

/** What a tenant's session links to, and nothing else (documentation: cloud_connect_tenant_credentials). */
const TENANTS: readonly Other[] = [{ path: 'cloud', entities: 'CloudConnectService' }];

const offered = new Map<Role, readonly Other[]>();

/** What a session links to: what its account may use; found out once for each role. */
function offeredTo({ role }: Session): readonly Other[] {
  if (role === 'Tenant') return TENANTS;
  let allowed = offered.get(role);
  if (allowed === undefined) {
    allowed = OFFERED.map(described).filter(({ path }) => {
      const segments = ['api', ...path.split('/')];
      return !refuses(role, { method: 'GET', target: { segments, parameters: [] } });
    });
    offered.set(role, allowed);
  }
  return allowed;
}

/** To connecting a backup server, for those who may. */
function connecting({ role }: Session, site: Site): Schemas['Link'][] {
  const target = { segments: ['api', 'backupServers'], parameters: [{ name: 'action', value: 'create' }] };
  const refused = refuses(role, { method: 'POST', target });
  return refused ? [] : [action('Create', site.href('backupServers?action=create'))];
}

/**
 * A logon session (documentation: get_loginsessions_id). It links to what the mock serves and the account may use; a
 * genuine server has more between the same first and last link.
 */
export function logonSession(site: Site, session: Session): Schemas['LogonSession'] {
  const { id, userName } = session;
  const self = site.href(`logonSessions/${id}`);
  const down = (form: 'references' | 'entities'): Schemas['Link'][] =>
    offeredTo(session).flatMap((other) => {
      const { path, name, [form]: type } = other;
      if (type === undefined || !site.has(path)) return [];
      const query = form === 'entities' && other.references !== undefined ? '?format=Entity' : '';
      const named = name === undefined ? {} : { Name: name };
      const link = { Rel: 'Down', Href: site.href(`${path}${query}`), ...named, Type: type };
      // Where a session of version 12.3 has the one thing it lets its holder make.
      return form === 'entities' && path === 'managedServers' ? [link, ...connecting(session, site)] : [link];
    });
  return {
    UserName: userName,
    SessionId: id,
    Links: [
      { Rel: 'Up', Href: site.href(''), Type: 'EnterpriseManager' },
      ...down('references'),
      ...down('entities'),
      action('Delete', self),
    ],
    Href: self,
    Type: 'LogonSession',
  };
}
