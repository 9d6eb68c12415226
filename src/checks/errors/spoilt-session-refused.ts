import { refusal } from './refusal.js';

/**
 * A session id counts only as it was given: cut off, in other case, empty or garbled it is refused with 401.
 *
 * Documentation: http_authentication; http_response_codes.
 */
export const spoiltSessionRefused = refusal(
  'spoilt-session-refused',
  'errors.wrong-session',
  'spoilt-session',
  'A session id that was not given to anybody is accepted.',
);
