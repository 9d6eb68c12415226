import { ID, integer, NAME, text } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import { action } from '../../resource/links.js';

/** Documentation: get_backupservers, get_backupservers_id, get_query_backupserver. */
export const backupServer = kind('BackupServer', {
  links: {
    reference: (_server, to) => [
      to.down('jobs', 'JobReferenceList'),
      to.down('repositories', 'RepositoryReferenceList'),
      to.down('externalRepositories', 'ExternalRepositoryReferenceList'),
      to.down('credentials', 'CredentialsList'),
      to.down('passwords', 'PasswordKeyList'),
      to.other,
      to.down('managedServers', 'ManagedServerReferenceList'),
    ],
    entity: (_server, to) => [
      to.other,
      // The page's example, and genuine servers, give these two a Type.
      { ...action('Edit', to.href()), Type: 'BackupServerReference' },
      { ...to.delete, Type: 'BackupServerReference' },
      to.down('jobs', 'JobReferenceList'),
      to.down('managedServers', 'ManagedServerReferenceList'),
      to.down('repositories', 'RepositoryReferenceList'),
      to.down('externalRepositories', 'ExternalRepositoryReferenceList'),
      to.down('credentials', 'CredentialsList'),
      action('Create', to.href('/credentials?action=create')),
      to.down('passwords', 'PasswordKeyList'),
      action('Create', to.href('/passwords?action=create')),
      to.action('VeeamZip', 'veeamzip'),
      to.action('QuickBackup', 'quickbackup'),
      to.action('Start', 'collect'),
    ],
  },

  members: (server) => ({
    Description: server.description,
    Port: server.port,
    Version: server.version,
    WcfPort: server.wcfPort,
    VbrCertificateThumbprint: server.thumbprint,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Description: text('description'),
    IpOrDnsName: text('address'),
    Port: integer('port'),
    Version: text('version'),
  },
});
