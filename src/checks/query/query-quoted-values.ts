import { filterCheck } from './filtered.js';

/**
 * A value with spaces or other characters is found where it stands in quotation marks.
 *
 * Documentation: optional_query_parameters, "Important".
 */
export const queryQuotedValues = filterCheck({
  id: 'query-quoted-values',
  requirement: 'query.quoted-values',
  rule: 'quoted',
});
