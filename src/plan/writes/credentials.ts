import type { Recipe } from './recipe.js';

/** Documentation: post_backupservers_id_creds, put_backupservers_id_creds_id, delete_backupservers_id_creds_id. */
export const credentials: Recipe = {
  resource: 'Credentials',
  of: ({ finds }) => finds.one('BackupServer').id,
  create: 'createCredentials',
  list: 'listCredentials',
  read: 'getCredentials',
  edit: 'editCredentials',
  remove: 'deleteCredentials',
  body: ({ name, password }) => ({ Username: name, Description: 'To be deleted', Password: password }),
  shows: ({ name }) => ({ Username: name, Description: 'To be deleted' }),
  change: () => ({ Description: 'Edited, to be deleted' }),
};
