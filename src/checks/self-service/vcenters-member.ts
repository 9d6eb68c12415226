import type { Check } from '../check.js';
import { shown } from '../writes/shown.js';

const either = shown(
  'vcenters-member',
  'self-service.vcenters-member',
  'The vCenter Servers of a tenant are not the list VCentersScopes.',
);

/**
 * In JSON the vCenter Servers that a tenant was given are the list VCentersScopes.
 *
 * Documentation: post_selfservice_vsphere_configs; put_selfservice_vsphere_configs_id.
 */
export const vcentersMember: Check = {
  ...either,
  applies: (c) => c.expect.media === 'json' && either.applies(c),
};
