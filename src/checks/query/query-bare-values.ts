import { filterCheck } from './filtered.js';

/**
 * A value of letters, digits and underscores is found without quotation marks.
 *
 * Documentation: optional_query_parameters, "Important".
 */
export const queryBareValues = filterCheck({
  id: 'query-bare-values',
  requirement: 'query.bare-values',
  rule: 'bare',
});
