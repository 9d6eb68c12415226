import { ruleKept } from '../writes/rule.js';

/**
 * An account that may restore files of some extensions only is not accepted without these.
 *
 * Documentation: post_security_accounts.
 */
export const accountWithoutExtensionsRefused = ruleKept(
  'account-without-extensions-refused',
  'security.extensions-needed',
  'An account that may restore some files only was added without their extensions.',
);
