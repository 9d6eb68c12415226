import { ruleKept } from '../writes/rule.js';

/**
 * A VeeamZIP is encrypted by a password of the backup server, and by no other.
 *
 * Documentation: post_backupservers_id_zip.
 */
export const unknownZipPasswordRefused = ruleKept(
  'unknown-zip-password-refused',
  'infrastructure.veeamzip-password',
  'A VeeamZIP was made with a password that the server does not have.',
);
