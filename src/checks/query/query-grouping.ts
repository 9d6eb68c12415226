import { filterCheck } from './filtered.js';

/**
 * Comparisons in parentheses count as one: the same comparisons grouped otherwise find something else.
 *
 * Documentation: query_grouping.
 */
export const queryGrouping = filterCheck({
  id: 'query-grouping',
  requirement: 'query.grouping',
  rule: 'group',
});
