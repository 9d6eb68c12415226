import { filterCheck } from './filtered.js';

/**
 * Of two or three comparisons joined by semicolons all hold for what is found, and all that is so is found.
 *
 * Documentation: query_and_or.
 */
export const queryAnd = filterCheck({
  id: 'query-and',
  requirement: 'query.and',
  also: ['query.any-number'],
  rule: 'and',
});
