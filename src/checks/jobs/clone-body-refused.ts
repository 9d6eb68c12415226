import { ruleKept } from '../writes/rule.js';

/**
 * No copy of a job is made by settings for jobs of another kind, nor with a name of more than 50 characters.
 *
 * Documentation: post_jobs_id_actionclone.
 */
export const cloneBodyRefused = ruleKept(
  'clone-body-refused',
  'jobs.clone-body',
  'A body that does not fit the job has made a copy.',
);
