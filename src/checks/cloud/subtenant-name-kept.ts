import { ruleKept } from '../writes/rule.js';

/**
 * An edit that names a subtenant otherwise is refused, or leaves its name as it is.
 *
 * Documentation: put_tenants_id_subtenants_id.
 */
export const subtenantNameKept = ruleKept(
  'subtenant-name-kept',
  'cloud.subtenant-name',
  'The name of a subtenant was changed.',
);
