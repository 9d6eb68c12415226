import { ruleKept } from '../writes/rule.js';

/**
 * An appliance on a distributed switch is not accepted without that switch.
 *
 * Documentation: post_tenants; post_tenants_id_computeresources.
 */
export const applianceWithoutSwitchRefused = ruleKept(
  'appliance-without-switch-refused',
  'cloud.appliance-switch',
  'An appliance on a distributed switch was accepted without the switch.',
);
