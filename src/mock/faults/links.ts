import { changeLinks, type Fault, misledMembers } from './fault.js';

/** Where links and addresses lead. */
export const LINKS: readonly Fault[] = [
  {
    id: 'dangling-link',
    summary: 'A restore point entity links to a backup that does not exist.',
    breaks: { operation: 'getRestorePoint', checks: ['links-resolve'] },
    document(document, { form }) {
      if (form !== 'entity') return;
      changeLinks(document, (link) =>
        link.Type === 'BackupReference'
          ? { ...link, Href: link.Href.replace(/[^/]+$/, 'ffffffff-0000-4000-8000-0000dab61175') }
          : link,
      );
    },
  },
  {
    id: 'reference-to-nothing',
    summary: 'The UID of the backup server in the entity of a WAN accelerator is that of none.',
    breaks: { operation: 'getWanAccelerator', checks: ['inner-references'] },
    document({ value }) {
      if ('BackupServerUid' in value)
        value.BackupServerUid = 'urn:veeam:BackupServer:ffffffff-0000-4000-8000-0000dab61175';
    },
  },
  {
    id: 'misspelt-link',
    summary: 'The link of a backup entity to its restore points leads to an address that there is not.',
    breaks: { operation: 'getBackup', checks: ['links-resolve'] },
    document(document, { form }) {
      if (form !== 'entity') return;
      changeLinks(document, (link) => ({
        ...link,
        Href: link.Href.replace(/\/restorePoints$/, '/restorePointz'),
      }));
    },
  },
  {
    id: 'missing-link',
    summary: 'A backup file entity lacks the link to its backup.',
    breaks: { operation: 'getBackupFile', checks: ['links-documented'] },
    document(document, { form }) {
      if (form === 'entity')
        changeLinks(document, (link) => (link.Type === 'BackupReference' ? undefined : link));
    },
  },
  {
    id: 'wrong-link-type',
    summary: "A backup's link to its repository promises the entity and leads to the reference.",
    breaks: { operation: 'getBackup', checks: ['link-type-matches-target', 'links-documented'] },
    document(document) {
      changeLinks(document, (link) =>
        link.Type === 'RepositoryReference' ? { ...link, Type: 'Repository' } : link,
      );
    },
  },
  {
    id: 'foreign-host',
    summary: 'The Up links of a backup lead to another host.',
    breaks: { operation: 'getBackup', checks: ['links-on-target'] },
    document(document) {
      changeLinks(document, (link) =>
        link.Rel === 'Up'
          ? { ...link, Href: link.Href.replace(/^(https?:\/\/)[^/]+/, '$1em.elsewhere.example:9398') }
          : link,
      );
    },
  },
  {
    id: 'discovered-computer-href',
    summary: 'The Hrefs of discovered computers lead to task sessions, as on genuine servers.',
    breaks: { operation: 'listDiscoveredComputers', checks: ['href-of-kind'] },
    document: (document) => misledMembers(document, 'agents/discoveredComputers', 'backupTaskSessions'),
  },
  {
    id: 'nas-job-href',
    summary: 'The Hrefs of NAS jobs lead to jobs of agents, as on version 10.',
    breaks: { operation: 'listNasJobs', checks: ['href-of-kind'] },
    document: (document) => misledMembers(document, 'nas/jobs', 'agents/jobs'),
  },
  {
    id: 'file-server-href',
    summary: 'The Hrefs of file servers lead to repositories, as on version 10.',
    breaks: { operation: 'listFileServers', checks: ['href-of-kind'] },
    document: (document) => misledMembers(document, 'nas/fileServers', 'repositories'),
  },
];
