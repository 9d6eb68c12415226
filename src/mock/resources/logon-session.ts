import { action } from './links.js';
import type { KindName, Schemas } from './schema.js';
import { COLLECTIONS, type Site } from './site.js';

/** Something that has one form only, and stands among the references. */
interface Service {
  readonly path: string;
  readonly type: string;
}

/** Collections in the order in which a session of version 12 links to them. */
const OFFERED: readonly (KindName | Service)[] = [
  'BackupServer',
  'ManagedServer',
  'HierarchyRoot',
  'Job',
  'FailoverPlan',
  'Repository',
  'Backup',
  'RestorePoint',
  'VmRestorePoint',
  'VAppRestorePoint',
  { path: 'security', type: 'EnterpriseSecuritySettings' },
  'WanAccelerator',
  'BackupJobSession',
  'RestoreSession',
  'BackupTaskSession',
  'BackupFile',
  'ExternalRepository',
];

/**
 * A logon session (documentation: get_loginsessions_id). It links to what the mock serves: collections as references,
 * services, collections as entities. A genuine server has more of them between the same first and last link.
 */
export function logonSession(site: Site, id: string, userName: string): Schemas['LogonSession'] {
  const self = site.href(`logonSessions/${id}`);
  const down = (kind: KindName, type: string, query = ''): Schemas['Link'] => ({
    Rel: 'Down',
    Href: site.href(`${COLLECTIONS[kind]}${query}`),
    Type: type,
  });
  return {
    UserName: userName,
    SessionId: id,
    Links: [
      { Rel: 'Up', Href: site.href(''), Type: 'EnterpriseManager' },
      ...OFFERED.map((offered) =>
        typeof offered === 'string'
          ? down(offered, `${offered}ReferenceList`)
          : { Rel: 'Down', Href: site.href(offered.path), Type: offered.type },
      ),
      { Rel: 'Down', Href: site.href('tasks'), Type: 'TaskList' },
      { Rel: 'Down', Href: site.href('querySvc'), Type: 'QueryService' },
      { Rel: 'Down', Href: site.href('lookupSvc'), Type: 'LookupService' },
      { Rel: 'Down', Href: site.href('reports/summary'), Name: 'Summary', Type: 'Report' },
      ...OFFERED.filter((offered) => typeof offered === 'string').map((kind) =>
        down(kind, `${kind}List`, '?format=Entity'),
      ),
      action('Delete', self),
    ],
    Href: self,
    Type: 'LogonSession',
  };
}
