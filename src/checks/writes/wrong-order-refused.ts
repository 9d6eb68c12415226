import { refusal } from '../errors/refusal.js';

/**
 * An XML body whose elements stand in another order than that of the schema is refused with 400.
 *
 * Documentation: em_web_api_specifications.
 */
export const wrongOrderRefused = refusal(
  'wrong-order-refused',
  'negotiation.body-order',
  'wrong-order',
  'An XML body whose elements stand in the wrong order is not refused.',
);
