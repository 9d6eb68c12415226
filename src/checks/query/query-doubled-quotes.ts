import { filterCheck } from './filtered.js';

/**
 * A value with a quotation mark is found where the mark is doubled.
 *
 * Documentation: optional_query_parameters, "Important".
 */
export const queryDoubledQuotes = filterCheck({
  id: 'query-doubled-quotes',
  requirement: 'query.doubled-quotes',
  rule: 'doubled-quotes',
});
