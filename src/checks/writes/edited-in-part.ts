import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { differences } from './as-sent.js';

/**
 * What the body of an edit does not name stays as it was.
 *
 * Documentation: put_method.
 */
export const editedInPart: Check = {
  id: 'edited-in-part',
  requirement: 'methods.put-in-part',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'edited',
  judge: (exchange, context) =>
    differences(exchange, context.case.role?.keeps, 'The edit changed what it did not name.', context),
};
