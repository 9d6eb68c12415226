import { shown } from '../writes/shown.js';

/**
 * A gateway that was given no port has port 6180.
 *
 * Documentation: post_gateways; put_cloudgateways_id.
 */
export const gatewayDefaultPort = shown(
  'gateway-default-port',
  'cloud.gateway-default-port',
  'A gateway that was given no port has another than the default one.',
);
