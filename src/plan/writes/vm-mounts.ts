import type { Recipe } from './recipe.js';

/** Documentation: post_vmrestorepoints_id_mounts, delete_vmrestorepoints_id_mounts_id. */
export const vmMounts: Recipe = {
  resource: 'VmRestorePointMount',
  action: true,
  nameless: true,
  of: ({ finds }) => finds.one('VmRestorePoint').id,
  create: 'createVmRestorePointMount',
  list: 'listVmRestorePointMounts',
  read: 'getVmRestorePointMount',
  remove: 'deleteVmRestorePointMount',
  body: () => ({ OsKind: 'Linux' }),
  acts: [
    {
      operation: 'restoreVmRestorePointMountEntry',
      below: () => 'sda1',
      body: () => ({ ForDirectDownload: {} }),
    },
  ],
};
