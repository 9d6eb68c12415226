import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { factsOf } from './facts-of.js';

/**
 * The report on processed VMs counts by the day: no two entries are of one day.
 *
 * Documentation: reports_summary_processed_vms.
 */
export const reportDays: Check = {
  id: 'report-days',
  requirement: 'reports.processed-vms-days',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'getProcessedVmsReport',
  judge(exchange, context) {
    const days = [...factsOf(exchange, context)].filter(([at]) => /^\/Days\/\d+\/Timestamp$/.test(at));
    if (days.length === 0) return new NotObserved('The report has no day.');
    const seen = new Set<string>();
    return days.flatMap(([location, timestamp]) => {
      // A day of the server is one date, whatever the offset it is written with.
      const day = timestamp.slice(0, 'yyyy-MM-dd'.length);
      const again = seen.has(day);
      seen.add(day);
      if (!again) return [];
      return [
        {
          message: 'The report has two entries for one day.',
          location,
          expected: 'another day',
          actual: timestamp,
        },
      ];
    });
  },
};
