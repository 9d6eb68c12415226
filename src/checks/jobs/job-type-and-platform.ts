import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';
import { NO_JOB, showsJobs } from './jobs.js';

/**
 * A job says what kind of job it is, and for which platform.
 *
 * Documentation: get_jobs_id, "JobType" and "Platform".
 */
export const jobTypeAndPlatform: Check = {
  id: 'job-type-and-platform',
  requirement: 'jobs.type-and-platform',
  needs: READABLE,
  applies: showsJobs,
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), NO_JOB, (job) =>
      ['JobType', 'Platform']
        .filter((member) => !textOf(job, member))
        .map((member) => ({
          message: `The job has no ${member}.`,
          location: `${job.location}/${member}`,
          expected: `a ${member}`,
          actual: 'absent',
        })),
    ),
};
