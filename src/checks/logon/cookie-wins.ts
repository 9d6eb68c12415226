import { refusal } from '../errors/refusal.js';

/**
 * Where header and cookie carry different session ids the cookie counts: a good one lets in whatever the header says, a
 * bad one does not.
 *
 * Documentation: http_authentication.
 */
export const cookieWins = refusal(
  'cookie-wins',
  'logon.cookie-wins',
  'cookie-wins',
  'The session id of the header counts, not that of the cookie.',
);
