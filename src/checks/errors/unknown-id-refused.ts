import type { Case } from '../../plan/case.js';
import { refusal } from './refusal.js';

/** Whether the id that no resource has is the last part of the address. */
export function isOfResource({ operation, variant }: Case): boolean {
  return operation.path.endsWith('}') && !variant.startsWith('unknown-parent');
}

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
  [],
  isOfResource,
);
