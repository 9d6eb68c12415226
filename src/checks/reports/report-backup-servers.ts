import { READABLE, represents } from '../applies.js';
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
    const count = factsOf(exchange, context).get('/BackupServers');
    if (count === undefined) return new NotObserved('The report has no number of backup servers.');
    const { base } = context.observations.target;
    const lists = readings(new URL('backupServers', base).href, context);
    if (lists.length === 0) return new NotObserved('The collection of backup servers was not read.');
    const counts = lists.map((list) => String(membersOf(list, context).length));
    if (counts.includes(count)) return [];
    return [
      {
        message: 'The overview counts other backup servers than the collection lists.',
        location: '/BackupServers',
        expected: counts[0] ?? '',
        actual: count,
      },
    ];
  },
};
