import { ruleKept } from '../writes/rule.js';

/**
 * An appliance that does not obtain its address by itself is not accepted without one.
 *
 * Documentation: post_tenants; post_tenants_id_computeresources.
 */
export const applianceWithoutAddressRefused = ruleKept(
  'appliance-without-address-refused',
  'cloud.appliance-address',
  'An appliance was accepted that neither has an address nor obtains one.',
);
