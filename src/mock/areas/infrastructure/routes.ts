import {
  backup,
  backupServer,
  externalRepository,
  hierarchyRoot,
  managedServer,
  wanAccelerator,
} from '../../resource/registry.js';
import { below, resource } from '../../routes/resources.js';
import type { Route } from '../../routes/route.js';
import { BACKUP_SERVER_ACTIONS } from './backup-server-actions.js';
import { BACKUP_SERVER_WRITES } from './backup-server-writes.js';
import { credentialsInfo } from './credentials.js';
import { CREDENTIALS, CREDENTIALS_LIST, PASSWORD, PASSWORDS } from './layouts.js';
import { owned } from './owned-routes.js';
import { passwordKeyInfo } from './password.js';

/** What a backup server works with, besides its repositories. */
export const INFRASTRUCTURE_ROUTES: readonly Route[] = [
  ...resource('listManagedServers', 'getManagedServer', managedServer),
  below('listBackupServerManagedServers', backupServer, 'managedServers', managedServer, 'backupServer'),
  ...resource('listHierarchyRoots', 'getHierarchyRoot', hierarchyRoot),
  ...resource('listWanAccelerators', 'getWanAccelerator', wanAccelerator),
  ...resource('listExternalRepositories', 'getExternalRepository', externalRepository),
  below(
    'listBackupServerExternalRepositories',
    backupServer,
    'externalRepositories',
    externalRepository,
    'backupServer',
  ),
  below('listExternalRepositoryBackups', externalRepository, 'backups', backup, (view, id) =>
    view.estate.externalRepositories
      .filter((r) => r.id === id)
      .flatMap((r) => r.backups.map((b) => view.get('backups', b))),
  ),
  ...owned({
    operations: ['listCredentials', 'getCredentials'],
    path: 'credentials',
    root: 'CredentialsInfo',
    listRoot: 'CredentialsInfoList',
    type: 'Credentials',
    noun: 'credentials',
    layout: CREDENTIALS,
    listLayout: CREDENTIALS_LIST,
    records: ({ estate }) => estate.credentials,
    show: credentialsInfo,
  }),
  ...owned({
    operations: ['listPasswords', 'getPassword'],
    path: 'passwords',
    root: 'PasswordKeyInfo',
    listRoot: 'PasswordKeyInfoList',
    type: 'PasswordKey',
    noun: 'password',
    layout: PASSWORD,
    listLayout: PASSWORDS,
    records: ({ estate }) => estate.passwords,
    show: passwordKeyInfo,
  }),
  ...BACKUP_SERVER_WRITES,
  ...BACKUP_SERVER_ACTIONS,
];
