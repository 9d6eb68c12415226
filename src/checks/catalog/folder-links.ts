import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entriesIn, missingLists, readsEntries } from './listing.js';

/**
 * A folder has a link Down to all it contains, one to its files and one to its folders.
 *
 * Documentation: get_catalog_vms_vmname_vmrestorepoints_id_guestfs_filepath,
 * get_vmrestorepoints_id_mountpoints_id_filepath.
 */
export const folderLinks: Check = {
  id: 'folder-links',
  requirement: 'catalog.folder-links',
  needs: ['status-code', ...READABLE],
  applies: readsEntries(['getGuestFileSystem', 'getGuestFile', 'getVmRestorePointMountEntry']),
  judge(exchange, context) {
    const { folders } = entriesIn(exchange, context);
    if (folders.length === 0) return new NotObserved('There is no folder in the answer.');
    return folders.flatMap(missingLists);
  },
};
