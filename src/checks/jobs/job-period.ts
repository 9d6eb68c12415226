import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';
import { showsJobs } from './jobs.js';

const LONGEST: Readonly<Record<string, number>> = { Hours: 24, Minutes: 60 };

/**
 * The period of a job is 1 to 24 hours or 1 to 60 minutes.
 *
 * Documentation: jobscheduleoptions, "FullPeriod".
 */
export const jobPeriod: Check = {
  id: 'job-period',
  requirement: 'jobs.period',
  needs: READABLE,
  applies: showsJobs,
  judge: (exchange, context) =>
    judgeEach(
      entitiesOf(exchange, context),
      'No job in the body has a period in hours or minutes.',
      (job) => {
        const options = ['JobScheduleOptions', 'Standart', 'OptionsPeriodically'];
        const [kind, period] = ['Kind', 'FullPeriod'].map((m) => textOf(job, ...options, m));
        const longest = LONGEST[kind ?? ''];
        if (longest === undefined || period === undefined) return undefined;
        if (Number(period) >= 1 && Number(period) <= longest) return [];
        return [
          {
            message: `The period in ${kind?.toLowerCase()} is out of range.`,
            location: [job.location, ...options, 'FullPeriod'].join('/'),
            expected: `1 to ${longest}`,
            actual: period,
          },
        ];
      },
    ),
};
