import { ruleKept } from '../writes/rule.js';

/**
 * A gateway behind NAT is not accepted without its external address.
 *
 * Documentation: post_gateways.
 */
export const gatewayWithoutAddressRefused = ruleKept(
  'gateway-without-address-refused',
  'cloud.gateway-nat',
  'A gateway behind NAT was accepted without its external address.',
);
