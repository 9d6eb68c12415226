import { filterCheck } from './filtered.js';

/**
 * `!=` leaves the members whose field is not equal to the value, and no other.
 *
 * Documentation: query_comparison, "Comparison Operators".
 */
export const queryNotEqual = filterCheck({
  id: 'query-not-equal',
  requirement: 'query.not-equal',
  rule: '!=',
});
