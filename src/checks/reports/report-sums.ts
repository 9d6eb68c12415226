import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { factsOf } from './facts-of.js';

const SUMS: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['ScheduledJobs', 'ScheduledBackupJobs', 'ScheduledReplicaJobs'],
  ['TotalJobRuns', 'SuccessfulJobRuns', 'WarningsJobRuns', 'FailedJobRuns'],
];

/**
 * The figures on job runs add up: one answer has them as they were at one moment.
 *
 * Documentation: get_reports_summary_statistics.
 */
export const reportSums: Check = {
  id: 'report-sums',
  requirement: 'reports.sums',
  needs: [...READABLE, 'xml-values', 'json-values'],
  applies: (c) => represents(c) && c.operation.id === 'getJobStatisticsReport',
  judge(exchange, context) {
    const facts = factsOf(exchange, context);
    const whole = SUMS.filter((names) => names.every((name) => facts.has(`/${name}`)));
    if (whole.length === 0) return new NotObserved('The report has not all of the figures.');
    return whole.flatMap(([name, ...parts]) => {
      const sum = parts.reduce((n, part) => n + BigInt(facts.get(`/${part}`) ?? 0), 0n);
      const actual = facts.get(`/${name}`) ?? '';
      if (String(sum) === actual) return [];
      return [
        {
          message: `${name} is not the sum of ${parts.join(', ')}.`,
          location: `/${name}`,
          expected: String(sum),
          actual,
        },
      ];
    });
  },
};
