import type { Kind } from '../../resource/kind.js';
import { action, below, toEntity, toReference } from '../../resource/links.js';
import type { Link } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { BackupServerRecord } from '../backups/records.js';

/** Documentation: get_backupservers, get_backupservers_id, get_query_backupserver. */
export const backupServer: Kind<BackupServerRecord, 'BackupServer'> = {
  name: 'BackupServer',
  plural: 'BackupServers',
  noun: 'backup server',
  records: (estate) => estate.backupServers,

  referenceLinks: (server, { site }) => {
    const down = (path: string, type: string): Link => below(site, 'BackupServer', server, path, type);
    return [
      down('jobs', 'JobReferenceList'),
      down('repositories', 'RepositoryReferenceList'),
      down('externalRepositories', 'ExternalRepositoryReferenceList'),
      down('credentials', 'CredentialsList'),
      down('passwords', 'PasswordKeyList'),
      toEntity(site, 'BackupServer', server),
      down('managedServers', 'ManagedServerReferenceList'),
    ];
  },

  entityLinks: (server, { site }) => {
    const down = (path: string, type: string): Link => below(site, 'BackupServer', server, path, type);
    const self = site.resource('BackupServer', server.id);
    return [
      toReference(site, 'BackupServer', server),
      action('Edit', self),
      action('Delete', self),
      down('jobs', 'JobReferenceList'),
      down('managedServers', 'ManagedServerReferenceList'),
      down('repositories', 'RepositoryReferenceList'),
      down('externalRepositories', 'ExternalRepositoryReferenceList'),
      down('credentials', 'CredentialsList'),
      action('Create', `${self}/credentials?action=create`),
      down('passwords', 'PasswordKeyList'),
      action('Create', `${self}/passwords?action=create`),
      action('VeeamZip', `${self}?action=veeamzip`),
      action('QuickBackup', `${self}?action=quickbackup`),
      action('Start', `${self}?action=collect`),
    ];
  },

  members: (server) => ({
    Description: server.description,
    Port: server.port,
    Version: server.version,
    WcfPort: server.wcfPort,
    VbrCertificateThumbprint: server.thumbprint,
  }),

  fields: {
    UID: { type: 'uid', value: (server) => uid('BackupServer', server.id) },
    Name: { type: 'string', value: (server) => server.name },
    Description: { type: 'string', value: (server) => server.description },
    IpOrDnsName: { type: 'string', value: (server) => server.address },
    Port: { type: 'integer', value: (server) => server.port },
    Version: { type: 'string', value: (server) => server.version },
  },
};
