import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { lists } from './listing.js';

/**
 * What was created stands in its collection, at the latest when the time is over that the run waits for it.
 *
 * Documentation: post_method, and the page of each collection.
 */
export const createdIsListed: Check = {
  id: 'created-is-listed',
  requirement: 'methods.post-creates',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'listed',
  judge(exchange, context) {
    const { name = '' } = context.case.role ?? {};
    if (lists(exchange, name, context) !== false) return [];
    const message = 'The collection does not list what was created.';
    return [{ message, location: '/', expected: name, actual: 'absent' }];
  },
};
