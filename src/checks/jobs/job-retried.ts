import { sessionBegun } from '../writes/session-begun.js';

/**
 * A failed job that is retried has a session that it had not.
 *
 * Documentation: post_jobs_id_actionretry.
 */
export const jobRetried = sessionBegun('job-retried', 'jobs.retry');
