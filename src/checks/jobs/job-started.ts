import { sessionBegun } from '../writes/session-begun.js';

/**
 * A job that was started, or a backup copy job that was synchronized, has a session that it had not.
 *
 * Documentation: post_jobs_id_actionstart; post_jobs_id_actionsync.
 */
export const jobStarted = sessionBegun('job-started', 'jobs.start');
