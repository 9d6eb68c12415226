import { sessionBegun } from '../writes/session-begun.js';

/**
 * An agent job that was started has a session that it had not.
 *
 * Documentation: post_agents_jobs_id_actionstart.
 */
export const agentJobStarted = sessionBegun('agent-job-started', 'agents.start');
