import { refusal } from './refusal.js';

/**
 * A session id that was never issued is refused with 401.
 *
 * Documentation: http_authentication; http_response_codes.
 */
export const inventedSessionRefused = refusal(
  'invented-session-refused',
  'errors.wrong-session',
  'invented-session',
  'A session id that was never issued is accepted.',
);
