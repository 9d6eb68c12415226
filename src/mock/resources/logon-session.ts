import { action } from './links.js';
import type { KindName, Schemas } from './schema.js';
import { COLLECTIONS, type Site } from './site.js';

/** Something that is no kind of key resource: where it is, and what the link says of it. */
interface Other {
  readonly path: string;
  readonly type: string;
  readonly name?: string;
}

/** What the mock serves, in the order of a session of version 12.3: collections as references, and services. */
const REFERENCES: readonly (KindName | Other)[] = [
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
  { path: 'catalog/vms', type: 'CatalogVmReferenceList' },
  'BackupJobSession',
  'RestoreSession',
  'BackupTaskSession',
  { path: 'security', type: 'EnterpriseSecuritySettings' },
  'WanAccelerator',
  'BackupFile',
  'ExternalRepository',
  'VAppReplicaPoint',
  // Genuine servers give system sessions the type of backup sessions.
  { path: 'systemSessions', type: 'BackupJobSessionReferenceList' },
  { path: 'tasks', type: 'TaskList' },
  { path: 'querySvc', type: 'QueryService' },
  { path: 'lookupSvc', type: 'LookupService' },
  { path: 'reports/summary', type: 'Report', name: 'Summary' },
];

/** The collections as entities; the services of agents and shares stand among them. */
const ENTITIES: readonly (KindName | Other)[] = [
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
  { path: 'catalog/vms?format=Entity', type: 'CatalogVmList' },
  'BackupJobSession',
  'RestoreSession',
  'BackupTaskSession',
  'WanAccelerator',
  'BackupFile',
  { path: 'agents', type: 'AgentsService' },
  'ExternalRepository',
  { path: 'nas', type: 'NasService' },
  'VAppReplicaPoint',
  { path: 'systemSessions?format=Entity', type: 'BackupJobSessionList' },
];

/**
 * A logon session (documentation: get_loginsessions_id). It links to what the mock serves; a genuine server has more
 * between the same first and last link.
 */
export function logonSession(site: Site, id: string, userName: string): Schemas['LogonSession'] {
  const self = site.href(`logonSessions/${id}`);
  const down = (offered: KindName | Other, query: string, suffix: string): Schemas['Link'] => {
    const { path, type, name } =
      typeof offered === 'string'
        ? { path: `${COLLECTIONS[offered]}${query}`, type: `${offered}${suffix}`, name: undefined }
        : { name: undefined, ...offered };
    return { Rel: 'Down', Href: site.href(path), ...(name === undefined ? {} : { Name: name }), Type: type };
  };
  return {
    UserName: userName,
    SessionId: id,
    Links: [
      { Rel: 'Up', Href: site.href(''), Type: 'EnterpriseManager' },
      ...REFERENCES.map((offered) => down(offered, '', 'ReferenceList')),
      ...ENTITIES.map((offered) => down(offered, '?format=Entity', 'List')),
      action('Delete', self),
    ],
    Href: self,
    Type: 'LogonSession',
  };
}
