import { refusal } from '../errors/refusal.js';

/**
 * A body with a member that its page does not know is refused with 400.
 *
 * Documentation: http_response_codes; post_method.
 */
export const unknownMemberRefused = refusal(
  'unknown-member-refused',
  'errors.bad-request',
  'unknown-member',
  'A body with a member that does not exist is not refused.',
);
