import { filterCheck } from './filtered.js';

/**
 * Names of fields, and values out of a list, may be written in small or in capital letters.
 *
 * Documentation: query_and_or, its example.
 */
export const querySpelling = filterCheck({
  id: 'query-spelling',
  requirement: 'query.spelling-of-case',
  rule: 'spelling',
});
