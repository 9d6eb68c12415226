import type { Recipe } from './recipe.js';

/** Documentation: post_vmrestorepoints_id_mountpoints, delete_vmrestorepoints_id_mountpoints_id. */
export const vmMounts: Recipe = {
  resource: 'VmRestorePointMount',
  action: true,
  nameless: true,
  of: ({ finds }) => finds.one('VmRestorePoint').id,
  create: 'createVmRestorePointMount',
  list: 'listVmRestorePointMounts',
  read: 'getVmRestorePointMount',
  remove: 'deleteVmRestorePointMount',
  body: () => ({ OsKind: 'Windows' }),
  ofSession: 'backups.mount-of-session',
  browses: {
    entry: 'getVmRestorePointMountEntry',
    restore: 'restoreVmRestorePointMountEntry',
    oneWay: 'backups.file-restore-one-way',
  },
};

/** What is taken for Windows because nothing says what it is. */
export const vmMountsUnsaid: Recipe = {
  resource: 'VmRestorePointMount',
  kind: 'unsaid',
  action: true,
  nameless: true,
  of: ({ finds }) => finds.one('VmRestorePoint').id,
  create: 'createVmRestorePointMount',
  read: 'getVmRestorePointMount',
  remove: 'deleteVmRestorePointMount',
  body: () => ({}),
};
