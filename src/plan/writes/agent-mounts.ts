import type { Recipe } from './recipe.js';

/** Documentation: post_agents_agentrestorepoints_id_mounts, delete_agents_agentrestorepoints_id_mounts_id. */
export const agentMounts: Recipe = {
  resource: 'AgentRestorePointMount',
  action: true,
  nameless: true,
  of: ({ finds }) => finds.one('AgentRestorePoint').id,
  create: 'createAgentRestorePointMount',
  list: 'listAgentRestorePointMounts',
  read: 'getAgentRestorePointMount',
  remove: 'deleteAgentRestorePointMount',
  body: () => ({}),
  ofSession: 'agents.mounts-of-session',
  browses: {
    entry: 'getAgentRestorePointMountPath',
    restore: 'restoreAgentRestorePointMountPath',
    oneWay: 'agents.restore-one-target',
  },
};
