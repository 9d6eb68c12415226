import { refusal } from '../errors/refusal.js';

/**
 * A body with an object where its page has a simple value is refused with 400.
 *
 * Documentation: http_response_codes; post_method.
 */
export const mistypedMemberRefused = refusal(
  'mistyped-member-refused',
  'errors.bad-request',
  'mistyped-member',
  'A body with a member of a wrong type is not refused.',
);
