import { action } from './links.js';
import type { KindName, Schemas } from './schema.js';
import { COLLECTIONS, type Site } from './site.js';

/** Collections in the order in which a session of version 12 links to them. */
const OFFERED: readonly KindName[] = [
  'BackupServer',
  'Repository',
  'Backup',
  'RestorePoint',
  'VmRestorePoint',
  'VAppRestorePoint',
  'Replica',
  'VmReplicaPoint',
  'BackupFile',
  'VAppReplicaPoint',
];

/** Services, by the collection of entities they come after, with the types of their links. */
const SERVICES: Partial<Record<KindName, readonly (readonly [path: string, type: string])[]>> = {
  BackupFile: [
    ['agents', 'AgentsService'],
    ['nas', 'NasService'],
  ],
};

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
  // The catalog is no kind of its own: its VMs are known by name, not by id.
  const catalog = (query: string, type: string): Schemas['Link'] => ({
    Rel: 'Down',
    Href: site.href(`catalog/vms${query}`),
    Type: type,
  });
  const services = (kind: KindName): Schemas['Link'][] =>
    (SERVICES[kind] ?? []).map(([path, type]) => ({ Rel: 'Down', Href: site.href(path), Type: type }));
  return {
    UserName: userName,
    SessionId: id,
    Links: [
      { Rel: 'Up', Href: site.href(''), Type: 'EnterpriseManager' },
      ...OFFERED.flatMap((kind) => [
        down(kind, `${kind}ReferenceList`),
        ...(kind === 'VmReplicaPoint' ? [catalog('', 'CatalogVmReferenceList')] : []),
      ]),
      { Rel: 'Down', Href: site.href('tasks'), Type: 'TaskList' },
      { Rel: 'Down', Href: site.href('querySvc'), Type: 'QueryService' },
      ...OFFERED.flatMap((kind) => [
        down(kind, `${kind}List`, '?format=Entity'),
        ...(kind === 'VmReplicaPoint' ? [catalog('?format=Entity', 'CatalogVmList')] : []),
        ...services(kind),
      ]),
      // Genuine servers give it the Type of backup sessions; better none than one that stands for another element.
      { Rel: 'Down', Href: site.href('systemSessions?format=Entity') },
      action('Delete', self),
    ],
    Href: self,
    Type: 'LogonSession',
  };
}
