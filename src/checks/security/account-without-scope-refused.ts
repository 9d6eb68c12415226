import { ruleKept } from '../writes/rule.js';

/**
 * An account that may not restore all VMs is not accepted without its restore scope.
 *
 * Documentation: post_security_accounts.
 */
export const accountWithoutScopeRefused = ruleKept(
  'account-without-scope-refused',
  'security.scope-needed',
  'An account that may not restore all VMs was added without a restore scope.',
);
