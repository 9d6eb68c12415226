import type { Answered } from '../../http/exchange.js';
import { READABLE, represents } from '../applies.js';
import { agreeing } from '../between.js';
import { type Check, NotObserved } from '../check.js';
import { membersOf, readings } from '../neighbours.js';
import { factsOf } from './facts-of.js';

/**
 * The overview counts the backup servers that the collection lists.
 *
 * Documentation: get_reports_summary_overview, "BackupServers".
 */
export const reportBackupServers: Check = {
  id: 'report-backup-servers',
  requirement: 'reports.backup-servers',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'getOverviewReport',
  judge(exchange, context) {
    const countedIn = (report: Answered): string | undefined =>
      factsOf(report, context).get('/BackupServers');
    if (countedIn(exchange) === undefined)
      return new NotObserved('The report has no number of backup servers.');
    const { base } = context.observations.target;
    const lists = readings(new URL('backupServers', base).href, context);
    if (lists.length === 0) return new NotObserved('The collection of backup servers was not read.');
    const listedIn = (list: Answered): string => String(membersOf(list, context).length);
    return agreeing(exchange, lists, context, {
      own: (report) => countedIn(report) ?? 'absent',
      other: listedIn,
      fault: (count, listed) => ({
        message: 'The overview counts other backup servers than the collection lists.',
        location: '/BackupServers',
        expected: listed,
        actual: count,
      }),
    });
  },
};
