import { ruleKept } from '../writes/rule.js';

/**
 * A password that a job refers to cannot be deleted.
 *
 * Documentation: delete_backupservers_id_passwords_id.
 */
export const usedPasswordDeletionRefused = ruleKept(
  'used-password-deletion-refused',
  'infrastructure.password-in-use',
  'A password was deleted that a job refers to.',
);
