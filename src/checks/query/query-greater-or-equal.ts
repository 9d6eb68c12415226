import { filterCheck } from './filtered.js';

/**
 * `>=` leaves the members whose number or time is greater than the value or equal to it, and no other.
 *
 * Documentation: query_comparison, "Comparison Operators".
 */
export const queryGreaterOrEqual = filterCheck({
  id: 'query-greater-or-equal',
  requirement: 'query.greater-or-equal',
  also: ['query.typed-comparison'],
  rule: '>=',
});
