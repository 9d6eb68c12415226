import { filterCheck } from './filtered.js';

/**
 * `==` leaves the members whose field is equal to the value, and no other.
 *
 * Documentation: query_comparison, "Comparison Operators".
 */
export const queryEqual = filterCheck({
  id: 'query-equal',
  requirement: 'query.equal',
  rule: '==',
});
