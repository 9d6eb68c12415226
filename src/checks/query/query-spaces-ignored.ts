import { filterCheck } from './filtered.js';

/**
 * Spaces around names, operators and quoted values do not count.
 *
 * Documentation: optional_query_parameters, "Important".
 */
export const querySpacesIgnored = filterCheck({
  id: 'query-spaces-ignored',
  requirement: 'query.spaces-unquoted',
  rule: 'spaces',
});
