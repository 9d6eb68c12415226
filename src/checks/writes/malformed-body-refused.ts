import { refusal } from '../errors/refusal.js';

/**
 * A body that is cut off, and so neither XML nor JSON, is refused with 400.
 *
 * Documentation: http_response_codes.
 */
export const malformedBodyRefused = refusal(
  'malformed-body-refused',
  'errors.malformed-body',
  'malformed-body',
  'A body that cannot be read is not refused.',
);
