import { ruleKept } from '../writes/rule.js';

/**
 * The last role of an account cannot be taken from it.
 *
 * Documentation: delete_security_accounts_id_roles_id.
 */
export const lastRoleRefused = ruleKept(
  'last-role-refused',
  'security.last-role',
  'The last role was taken from an account.',
);
