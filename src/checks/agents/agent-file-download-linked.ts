import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of the restore of a file of a machine for download leads to the file.
 *
 * Documentation: post_agents_agentrestorepoints_id_mounts_id_filepath_actionrestore.
 */
export const agentFileDownloadLinked = leadsTo('agent-file-download-linked', {
  requirement: 'agents.restore-download',
  from: ['restoreAgentRestorePointMountPath'],
  rel: 'Download',
  to: '/agents/agentRestorePoints/{ID}/mounts/{ID}/{filepath}?action=download',
});
