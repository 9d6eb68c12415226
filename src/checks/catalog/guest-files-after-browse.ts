import { accepted } from '../writes/accepted.js';

/**
 * The guest file system of a restore point can be read once the browse action has been performed for it.
 *
 * Documentation: catalog_vms_vmname_vmrestorepoints_id_guestfs.
 */
export const guestFilesAfterBrowse = accepted(
  'guest-files-after-browse',
  'catalog.guest-files-after-browse',
  'The guest file system cannot be read although it was browsed.',
  ({ purpose, role }) => purpose === 'after' && role?.rule === 'catalog.guest-files-after-browse',
);
