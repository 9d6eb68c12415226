import { sessionEnded } from '../writes/session-ended.js';

/**
 * What an agent job was at has stopped when the job was stopped.
 *
 * Documentation: post_agents_jobs_id_actionstop.
 */
export const agentJobStopped = sessionEnded('agent-job-stopped', 'agents.stop');
