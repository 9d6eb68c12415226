import { refusal } from '../errors/refusal.js';

/**
 * A method that no page of the resource knows is refused with 405.
 *
 * Documentation: http_response_codes.
 */
export const undocumentedMethodRefused = refusal(
  'undocumented-method-refused',
  'errors.method-not-allowed',
  'undocumented-method',
  'A method that the resource does not know is not refused with Method Not Allowed.',
);
