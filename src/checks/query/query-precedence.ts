import { filterCheck } from './filtered.js';

/**
 * Without parentheses the semicolon binds more tightly than the comma; the documentation leaves that open.
 *
 * Documentation: query_grouping.
 */
export const queryPrecedence = filterCheck({
  id: 'query-precedence',
  requirement: 'query.precedence',
  rule: 'precedence',
});
