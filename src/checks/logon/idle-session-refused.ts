import { refusal } from '../errors/refusal.js';

/**
 * A session that nobody used for the documented time has ended; its id is refused with 401.
 *
 * Documentation: http_authentication.
 */
export const idleSessionRefused = refusal(
  'idle-session-refused',
  'logon.idle-expiry',
  'idle-session',
  'An idle session has not ended.',
);
