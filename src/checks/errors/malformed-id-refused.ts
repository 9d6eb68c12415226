import { refusal } from './refusal.js';

/**
 * An id that cannot be one is answered with 400 or 404: the documentation allows both.
 *
 * Documentation: http_response_codes.
 */
export const malformedIdRefused = refusal(
  'malformed-id-refused',
  'errors.malformed-id',
  'malformed-id',
  'A malformed id is not refused as the documentation allows.',
);
