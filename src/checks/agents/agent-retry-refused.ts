import { ruleKept } from '../writes/rule.js';

/**
 * An agent job whose last run has ended well cannot be retried.
 *
 * Documentation: post_agents_jobs_id_actionretry.
 */
export const agentRetryRefused = ruleKept(
  'agent-retry-refused',
  'agents.retry-failed-only',
  'A job that has not failed was retried.',
);
