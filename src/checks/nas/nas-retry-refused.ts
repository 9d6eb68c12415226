import { ruleKept } from '../writes/rule.js';

/**
 * A job for file shares whose last run has ended well cannot be retried.
 *
 * Documentation: post_nas_jobs_id_actionretry.
 */
export const nasRetryRefused = ruleKept(
  'nas-retry-refused',
  'nas.retry-failed-only',
  'A job that has not failed was retried.',
);
