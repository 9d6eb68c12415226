import { named } from '../../representation/named.js';
import { READABLE } from '../applies.js';
import type { Check } from '../check.js';

/**
 * Requests that were refused have left nothing in the collection.
 *
 * Documentation: http_response_codes.
 */
export const refusedChangesNothing: Check = {
  id: 'refused-changes-nothing',
  requirement: 'errors.refused-without-effect',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'unchanged',
  judge(exchange, { case: c, observations }) {
    const refused = c.role?.refused ?? '';
    const found = named(observations.document(exchange), (value) => value === refused);
    const message = 'A request to create something was refused, and yet it is there.';
    return found.map(({ name }) => ({ message, location: '/', expected: 'absent', actual: name }));
  },
};
