import { ruleKept } from '../writes/rule.js';

/**
 * The only object of a policy cannot be removed.
 *
 * Documentation: delete_cdppolicies_id_includes_id.
 */
export const lastPolicyObjectRefused = ruleKept(
  'last-policy-object-refused',
  'cdp.last-object',
  'The only object of a policy was removed.',
);
