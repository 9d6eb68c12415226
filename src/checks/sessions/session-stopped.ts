import { sessionEnded } from '../writes/session-ended.js';

/**
 * A backup session that was stopped is in the state Stopped.
 *
 * Documentation: post_backupsessions_id_stop.
 */
export const sessionStopped = sessionEnded('session-stopped', 'sessions.stop');
