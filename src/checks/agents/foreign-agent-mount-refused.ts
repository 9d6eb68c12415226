import { ruleKept } from '../writes/rule.js';

/**
 * The mount of a machine is there for the logon session that made it, and for nobody when that has ended.
 *
 * Documentation: agents_agentrestorepoints_id_mounts.
 */
export const foreignAgentMountRefused = ruleKept(
  'foreign-agent-mount-refused',
  'agents.mounts-of-session',
  'A mount is shown to another session, or after its own has ended.',
);
