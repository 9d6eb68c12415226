import { ruleKept } from '../writes/rule.js';

/**
 * A job whose last run has not failed, or that has never run, cannot be retried.
 *
 * Documentation: post_jobs_id_actionretry.
 */
export const jobRetryRefused = ruleKept(
  'job-retry-refused',
  'jobs.retry',
  'A job that has not failed was retried.',
);
