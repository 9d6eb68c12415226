import { filterCheck } from './filtered.js';

/**
 * `>` leaves the members whose number or time is greater than the value, and no other.
 *
 * Documentation: query_comparison, "Comparison Operators".
 */
export const queryGreater = filterCheck({
  id: 'query-greater',
  requirement: 'query.greater',
  also: ['query.typed-comparison'],
  rule: '>',
});
