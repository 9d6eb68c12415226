import { ruleKept } from '../writes/rule.js';

/**
 * A job of agents or of file shares is not deleted as a job.
 *
 * Documentation: delete_jobs_id.
 */
export const foreignJobDeletionRefused = ruleKept(
  'foreign-job-deletion-refused',
  'jobs.delete',
  'A job of agents or file shares was deleted as a job.',
);
