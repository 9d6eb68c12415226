import { sessionEnded } from '../writes/session-ended.js';

/**
 * What a job for file shares was at has stopped when the job was stopped.
 *
 * Documentation: post_nas_jobs_id_actionstop.
 */
export const nasJobStopped = sessionEnded('nas-job-stopped', 'nas.stop');
