import { refusal } from './refusal.js';

/**
 * A request without a session is refused with 401.
 *
 * Documentation: http_response_codes; em_web_api_specifications, "Request Header".
 */
export const unauthenticatedRefused = refusal(
  'unauthenticated-refused',
  'errors.unauthenticated',
  'no-session',
  'A request without a session is not refused.',
);
