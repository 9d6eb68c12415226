import { ruleKept } from '../writes/rule.js';

/**
 * A file of a machine goes back to where it was or is for download: both, or none, is refused.
 *
 * Documentation: post_agents_agentrestorepoints_id_mounts_id_filepath_actionrestore.
 */
export const agentTwoWayRestoreRefused = ruleKept(
  'agent-two-way-restore-refused',
  'agents.restore-one-target',
  'A restore was accepted that goes both ways, or none.',
);
