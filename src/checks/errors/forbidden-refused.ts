import { refusal } from './refusal.js';

/**
 * What the role of an account does not allow is refused with 403.
 *
 * Documentation: http_response_codes; security_roles_concept.
 */
export const forbiddenRefused = refusal(
  'forbidden-refused',
  'errors.forbidden',
  'forbidden',
  'A restore operator is not refused what its role does not allow.',
  ['errors.access-denied', 'jobs.portal-administrators'],
);
