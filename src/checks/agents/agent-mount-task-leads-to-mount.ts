import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of mounting the disks of a machine leads to the mount.
 *
 * Documentation: post_agents_agentrestorepoints_id_mounts.
 */
export const agentMountTaskLeadsToMount = leadsTo('agent-mount-task-leads-to-mount', {
  requirement: 'agents.mount-task',
  from: ['createAgentRestorePointMount'],
  rel: 'Related',
  to: '/agents/agentRestorePoints/{ID}/mounts/{ID}',
});
