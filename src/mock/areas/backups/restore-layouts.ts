import type { ObjectLayout } from '../../serialize/layout.js';
import { partLayout, TEXT, texts } from '../../serialize/parts.js';

/** Documentation: post_vmrestorepoints_id_mountpoints. */
export const MOUNT_SPEC = partLayout(['OsKind']);

/** Documentation: post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore. */
export const FILE_RESTORE = partLayout(['ToOriginalLocation', 'ForDirectDownload'], {
  ToOriginalLocation: {
    kind: 'object',
    attributes: ['Overwrite', 'PermissionsOnly'],
    children: [['GuestCredentials', partLayout(['UserName', 'Password'])]],
    json: ['GuestCredentials', 'Overwrite', 'PermissionsOnly'],
  },
  ForDirectDownload: partLayout([]),
});

const VM_PARAMETERS = partLayout([
  'VmRestorePointUid',
  'VmNewName',
  'DatastoreRef',
  'OrgVdcStorageProfileRef',
  'LinkedCloneVmTemplateRef',
]);

/** Documentation: post_vmrestorepoints_id_actionrestore, post_vapprestorepoints_id_actionrestore. */
export const RESTORE: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [
    [
      'VmRestoreSpec',
      partLayout(
        ['PowerOnAfterRestore', 'HierarchyRootUid', 'QuickRollback', 'KeepOriginalVM', 'VmRestoreParameters'],
        { VmRestoreParameters: VM_PARAMETERS },
      ),
    ],
    [
      'VCloudVAppRestoreSpec',
      {
        kind: 'object',
        attributes: [],
        children: [
          ...texts('PowerOnAfterRestore', 'HierarchyRootUid', 'OrgVdcRef'),
          ['VAppNewName', TEXT, 'vAppNewName'],
          ['VmsRestoreParameters', { kind: 'array', element: 'Vm', item: VM_PARAMETERS }],
        ],
        json: [],
      },
      'vCloudVAppRestoreSpec',
    ],
  ],
  json: [],
};
