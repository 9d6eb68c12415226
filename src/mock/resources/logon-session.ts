import { action } from './links.js';
import type { KindName, Schemas } from './schema.js';
import { COLLECTIONS, type Site } from './site.js';

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
  'BackupFile',
  { path: 'agents', entities: 'AgentsService' },
  'ExternalRepository',
  { path: 'nas', entities: 'NasService' },
  'VAppReplicaPoint',
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
    path: COLLECTIONS[offered],
    references: `${offered}ReferenceList`,
    entities: `${offered}List`,
  };
}

/**
 * A logon session (documentation: get_loginsessions_id). It links to what the mock serves; a genuine server has more
 * between the same first and last link.
 */
export function logonSession(site: Site, id: string, userName: string): Schemas['LogonSession'] {
  const self = site.href(`logonSessions/${id}`);
  const down = (form: 'references' | 'entities'): Schemas['Link'][] =>
    OFFERED.map(described).flatMap((offered) => {
      const { path, name, [form]: type } = offered;
      if (type === undefined) return [];
      const query = form === 'entities' && offered.references !== undefined ? '?format=Entity' : '';
      const named = name === undefined ? {} : { Name: name };
      return [{ Rel: 'Down', Href: site.href(`${path}${query}`), ...named, Type: type }];
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
