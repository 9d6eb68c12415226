import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of a mount leads to the mount.
 *
 * Documentation: post_vmrestorepoints_id_mountpoints.
 */
export const mountTaskLeadsToMount = leadsTo('mount-task-leads-to-mount', {
  requirement: 'backups.mount-task-link',
  from: ['createVmRestorePointMount'],
  rel: 'Related',
  type: 'VmRestorePointMount',
  to: '/vmRestorePoints/{ID}/mounts/{ID}',
});
