import { ruleKept } from '../writes/rule.js';

/**
 * A user or group without a domain and an external user without a suffix are not accepted.
 *
 * Documentation: post_security_accounts.
 */
export const accountNameRefused = ruleKept(
  'account-name-refused',
  'security.account-name',
  'An account was added by a name that its kind cannot have.',
);
