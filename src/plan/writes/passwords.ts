import type { Recipe } from './recipe.js';

/** Documentation: post_backupservers_id_passwords, put_backupservers_id_passwords_id, delete_backupservers_id_passwords_id. */
export const passwords: Recipe = {
  resource: 'Password',
  of: ({ finds }) => finds.one('BackupServer').id,
  create: 'createPassword',
  list: 'listPasswords',
  read: 'getPassword',
  edit: 'editPassword',
  remove: 'deletePassword',
  body: ({ name, password }) => ({ Hint: name, Password: password }),
  shows: ({ name }) => ({ Hint: name }),
  change: ({ name }) => ({ Hint: `${name} edited` }),
};
