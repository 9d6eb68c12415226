import { accepted } from '../writes/accepted.js';

/**
 * A file of the catalog is restored to where it was by a request without a body.
 *
 * Documentation: post_catalog_vms_vmname_vmrestorepoints_id_guestfs_filepath.
 */
export const restoreWithoutBodyAccepted = accepted(
  'restore-without-body-accepted',
  'catalog.restore-without-body',
  'A restore from the catalog was not accepted without a body.',
  ({ operation, purpose }) => purpose === 'action' && operation.id === 'restoreGuestFile',
);
