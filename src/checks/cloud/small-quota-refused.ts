import { ruleKept } from '../writes/rule.js';

/**
 * No tenant or subtenant gets a quota smaller than 1 GB.
 *
 * Documentation: post_cloud_tenants_id_resources; post_cloud_tenants_id_subtenants.
 */
export const smallQuotaRefused = ruleKept(
  'small-quota-refused',
  'cloud.quota-minimum',
  'A quota below 1 GB was accepted.',
);
