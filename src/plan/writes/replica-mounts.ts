import type { Recipe } from './recipe.js';

/** Documentation: post_vmreplicapoints_id_mounts, delete_vmreplicapoints_id_mounts_id. */
export const replicaMounts: Recipe = {
  resource: 'VmReplicaPointMount',
  action: true,
  nameless: true,
  of: ({ finds }) => finds.one('VmReplicaPoint').id,
  create: 'createVmReplicaPointMount',
  list: 'listVmReplicaPointMounts',
  read: 'getVmReplicaPointMount',
  remove: 'deleteVmReplicaPointMount',
  body: () => ({ OsKind: 'Windows' }),
  ofSession: 'replicas.mount-session',
  browses: {
    entry: 'getVmReplicaPointMountEntry',
    restore: 'restoreVmReplicaPointMountEntry',
    oneWay: 'replicas.file-restore-target',
  },
};
