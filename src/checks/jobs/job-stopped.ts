import { sessionEnded } from '../writes/session-ended.js';

/**
 * What a job was at has stopped when the job was stopped.
 *
 * Documentation: post_jobs_id_actionstop.
 */
export const jobStopped = sessionEnded('job-stopped', 'jobs.stop');
