import { leadsTo } from '../tasks/leads-to.js';

/**
 * The finished task of the restore of a file from the catalog leads to the restore session.
 *
 * Documentation: post_catalog_vms_vmname_vmrestorepoints_id_guestfs_filepath.
 */
export const catalogRestoreLeadsToSession = leadsTo('catalog-restore-leads-to-session', {
  requirement: 'catalog.restore-session-link',
  from: ['restoreGuestFile'],
  rel: 'Related',
  type: 'RestoreSession',
  to: '/restoreSessions/{ID}?format=Entity',
});
