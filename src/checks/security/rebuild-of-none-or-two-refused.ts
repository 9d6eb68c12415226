import { ruleKept } from '../writes/rule.js';

/**
 * A request to rebuild restore scopes that names none of the three choices, or two, is refused.
 *
 * Documentation: post_security_accounts_actionrebuildscope.
 */
export const rebuildOfNoneOrTwoRefused = ruleKept(
  'rebuild-of-none-or-two-refused',
  'security.rebuild-one-of',
  'Restore scopes were rebuilt although the request did not name exactly one of the three choices.',
);
