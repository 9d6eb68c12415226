import { refusal } from '../errors/refusal.js';

/**
 * A logon with wrong credentials, or with none, is refused with 401.
 *
 * Documentation: http_authentication.
 */
export const logonRefused = refusal(
  'logon-refused',
  'logon.refused',
  'refused-logon',
  'A logon without valid credentials is not refused.',
);
