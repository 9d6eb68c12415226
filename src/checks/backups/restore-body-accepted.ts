import { accepted } from '../writes/accepted.js';

const RESTORES: readonly string[] = ['restoreVm', 'restoreVApp'];

/**
 * A restore is accepted with the members that its page gives for the platform, by the names that the examples have: for
 * VMware and Hyper-V, for a VM of Cloud Director, for a vApp with a list of VMs.
 *
 * Documentation: post_vmrestorepoints_id_actionrestore, post_vapprestorepoints_id_actionrestore.
 */
export const restoreBodyAccepted = accepted(
  'restore-body-accepted',
  'backups.restore-body-by-platform',
  'A restore in the form of its page was not accepted.',
  ({ operation, purpose }) => purpose === 'action' && RESTORES.includes(operation.id),
  [
    'backups.power-on-member',
    'backups.hierarchy-root-member',
    'backups.vm-restore-parameters-member',
    'backups.vms-restore-parameters-list',
  ],
);
