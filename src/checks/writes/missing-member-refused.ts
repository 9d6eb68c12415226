import { refusal } from '../errors/refusal.js';

/**
 * A body that lacks a member its page requires is refused with 400.
 *
 * Documentation: http_response_codes; post_method.
 */
export const missingMemberRefused = refusal(
  'missing-member-refused',
  'errors.bad-request',
  'missing-member',
  'A body without a required member is not refused.',
);
