import type { Recipe } from './recipe.js';

/** Documentation: post_backupservers_actioncreate, put_backupservers_id, delete_backupservers_id. */
export const backupServers: Recipe = {
  resource: 'BackupServer',
  ownTargetOnly: 'A backup server that is not connected yet would be needed.',
  create: 'createBackupServer',
  list: 'listBackupServers',
  read: 'getBackupServer',
  edit: 'editBackupServer',
  remove: 'deleteBackupServer',
  identify: ({ name }) => `${name}.example`,
  body: ({ name, password }) => ({
    Description: 'To be deleted',
    DnsNameOrIpAddress: `${name}.example`,
    Port: 9392,
    Username: 'EXAMPLE\\backup',
    Password: password,
  }),
  shows: () => ({ Description: 'To be deleted', Port: 9392 }),
  change: ({ name }) => ({ Description: 'Edited, to be deleted', DnsNameOrIpAddress: `${name}.example` }),
  changed: () => ({ Description: 'Edited, to be deleted' }),
};
