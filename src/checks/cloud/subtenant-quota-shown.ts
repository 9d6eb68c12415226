import { shown } from '../writes/shown.js';

/**
 * A subtenant has the quota it was given, or none where it was given one without limit, whatever the size.
 *
 * Documentation: post_tenants_id_subtenants; put_tenants_id_subtenants_id.
 */
export const subtenantQuotaShown = shown(
  'subtenant-quota-shown',
  'cloud.subtenant-unlimited',
  'The quota of a subtenant is not the one it was given.',
);
