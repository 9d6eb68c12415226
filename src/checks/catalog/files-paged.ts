import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { readsEntries } from './listing.js';
import { pagingFaults } from './paged.js';

/**
 * A list of files and folders that was asked for page by page says which page it is, and how long pages are.
 *
 * Documentation: get_vmrestorepoints_id_mountpoints_id_filepath, get_vmreplicapoints_id_mountpoints_id_filepath.
 */
export const filesPaged: Check = {
  id: 'files-paged',
  requirement: 'catalog.list-paging',
  needs: ['status-code', ...READABLE],
  applies: readsEntries(['getGuestFile', 'getVmRestorePointMountEntry', 'getVmReplicaPointMountEntry']),
  judge: pagingFaults,
};
