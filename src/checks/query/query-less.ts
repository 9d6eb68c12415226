import { filterCheck } from './filtered.js';

/**
 * `<` leaves the members whose number or time is less than the value, and no other.
 *
 * Documentation: query_comparison, "Comparison Operators".
 */
export const queryLess = filterCheck({
  id: 'query-less',
  requirement: 'query.less',
  also: ['query.typed-comparison'],
  rule: '<',
});
