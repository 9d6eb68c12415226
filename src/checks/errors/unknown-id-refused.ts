import { refusal } from './refusal.js';

/**
 * An id that no resource has is answered with 404.
 *
 * Documentation: http_response_codes.
 */
export const unknownIdRefused = refusal(
  'unknown-id-refused',
  'errors.unknown-id',
  'unknown-id',
  'An id that no resource has is not answered with Not Found.',
);
