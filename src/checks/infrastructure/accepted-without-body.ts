import { withoutBody } from '../http/without-body.js';

/**
 * The answers to connecting a backup server and to adding a password have no body.
 *
 * Documentation: post_backupservers; post_backupservers_id_passwords.
 */
export const acceptedWithoutBody = withoutBody(
  'accepted-without-body',
  'infrastructure.accepted-without-body',
  ['createBackupServer', 'createPassword'],
);
