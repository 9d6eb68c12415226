import { filterCheck } from './filtered.js';

/**
 * A time without a zone is in UTC, as one with Z is.
 *
 * Documentation: get_query_backupjobsession.
 */
export const queryTimes = filterCheck({
  id: 'query-times',
  requirement: 'query.times',
  rule: 'time',
});
