import { filterCheck } from './filtered.js';

/**
 * `<=` leaves the members whose number or time is less than the value or equal to it, and no other.
 *
 * Documentation: query_comparison, "Comparison Operators".
 */
export const queryLessOrEqual = filterCheck({
  id: 'query-less-or-equal',
  requirement: 'query.less-or-equal',
  also: ['query.typed-comparison'],
  rule: '<=',
});
