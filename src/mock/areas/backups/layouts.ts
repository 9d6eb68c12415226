import { array, type Own, part, withAttributes } from '../../serialize/parts.js';

/** Kinds of this area, with what they have of their own. */
export const BACKUP_LAYOUTS = {
  Backup: { members: 'Platform BackupType' },
  RestorePoint: { members: 'BackupDateUTC' },
  VmRestorePoint: {
    members: 'CreationTimeUTC VmName Algorithm PointType HierarchyObjRef',
    attribute: 'VmDisplayName',
  },
  VAppRestorePoint: {
    members: 'CreationTimeUTC Algorithm PointType HierarchyObjRef',
    attribute: 'VAppDisplayName',
  },
  BackupFile: {
    members: 'FilePath BackupSize DataSize DeduplicationRatio CompressRatio CreationTimeUtc FileType',
  },
} satisfies Readonly<Record<string, Own>>;

/** Documentation: post_vmrestorepoints_id_mountpoints. */
export const MOUNT_SPEC = part('OsKind');

/** Documentation: post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore. */
export const FILE_RESTORE = part('ToOriginalLocation ForDirectDownload', {
  ToOriginalLocation: withAttributes(
    part('GuestCredentials', { GuestCredentials: part('UserName Password') }),
    'Overwrite',
    'PermissionsOnly',
  ),
  ForDirectDownload: part(''),
});

const VM_PARAMETERS = part(
  'VmRestorePointUid VmNewName DatastoreRef OrgVdcStorageProfileRef LinkedCloneVmTemplateRef',
);

/** Documentation: post_vmrestorepoints_id_actionrestore, post_vapprestorepoints_id_actionrestore. */
export const RESTORE = part('VmRestoreSpec VCloudVAppRestoreSpec/vCloudVAppRestoreSpec', {
  VmRestoreSpec: part(
    'PowerOnAfterRestore HierarchyRootUid QuickRollback KeepOriginalVM VmRestoreParameters',
    { VmRestoreParameters: VM_PARAMETERS },
  ),
  VCloudVAppRestoreSpec: part(
    'PowerOnAfterRestore HierarchyRootUid OrgVdcRef VAppNewName/vAppNewName VmsRestoreParameters',
    { VmsRestoreParameters: array('Vm', VM_PARAMETERS) },
  ),
});
