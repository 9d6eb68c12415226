import { sessionBegun } from '../writes/session-begun.js';

/**
 * A job for file shares that was started has a session that it had not.
 *
 * Documentation: post_nas_jobs_id_actionstart.
 */
export const nasJobStarted = sessionBegun('nas-job-started', 'nas.start');
