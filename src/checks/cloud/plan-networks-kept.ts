import { ruleKept } from '../writes/rule.js';

/**
 * An edit that counts the networks of a hardware plan otherwise is refused, or leaves their number as it is.
 *
 * Documentation: put_hardwareplans_id.
 */
export const planNetworksKept = ruleKept(
  'plan-networks-kept',
  'cloud.plan-networks-fixed',
  'The number of networks of a hardware plan was changed.',
);
