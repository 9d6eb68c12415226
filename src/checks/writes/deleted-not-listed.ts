import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { lists } from './listing.js';

/**
 * What was deleted no longer stands in its collection.
 *
 * Documentation: delete_method, and the page of each collection.
 */
export const deletedNotListed: Check = {
  id: 'deleted-not-listed',
  requirement: 'methods.delete-removes',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'unlisted',
  judge(exchange, context) {
    const { name = '' } = context.case.role ?? {};
    if (lists(exchange, name, context) !== true) return [];
    const message = 'The collection still lists what was deleted.';
    return [{ message, location: '/', expected: 'absent', actual: name }];
  },
};
