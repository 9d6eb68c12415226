import { filterCheck } from './filtered.js';

/**
 * Of two or three comparisons joined by commas one holds for what is found, and all that is so is found.
 *
 * Documentation: query_and_or.
 */
export const queryOr = filterCheck({
  id: 'query-or',
  requirement: 'query.or',
  also: ['query.any-number'],
  rule: 'or',
});
