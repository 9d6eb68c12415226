import { refusal } from './refusal.js';
import { isOfResource } from './unknown-id-refused.js';

/**
 * What would be below a resource that does not exist is answered with 404. Disputed.
 *
 * Documentation: http_response_codes.
 */
export const unknownParentRefused = refusal(
  'unknown-parent-refused',
  'errors.unknown-parent',
  'unknown-id',
  'What would be below a resource that there is not is not answered with Not Found.',
  [],
  (c) => !isOfResource(c),
);
