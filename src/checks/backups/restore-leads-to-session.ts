import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of a restore leads to the entity of the restore session.
 *
 * Documentation: post_vmrestorepoints_id_actionrestore, post_vapprestorepoints_id_actionrestore.
 */
export const restoreLeadsToSession = leadsTo('restore-leads-to-session', {
  requirement: 'backups.restore-session-link',
  from: ['restoreVm', 'restoreVApp'],
  rel: 'Related',
  type: 'RestoreSession',
  to: '/restoreSessions/{ID}?format=Entity',
});
