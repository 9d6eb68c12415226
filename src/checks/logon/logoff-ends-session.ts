import { refusal } from '../errors/refusal.js';

/**
 * After the logoff the session id no longer works.
 *
 * Documentation: http_authentication, "Logout".
 */
export const logoffEndsSession = refusal(
  'logoff-ends-session',
  'logon.logoff-ends-session',
  'ended-session',
  'The session still works after its logoff.',
  ['errors.expired-session'],
);
