import { filterCheck } from './filtered.js';

/**
 * Values out of a list are less and greater by their place in that list.
 *
 * Documentation: query_comparison, the note on arrays of possible values.
 */
export const queryIndexOrder = filterCheck({
  id: 'query-index-order',
  requirement: 'query.index-order',
  rule: 'index',
});
