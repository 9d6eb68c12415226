import type { Layout, ObjectLayout } from '../../serialize/layout.js';
import { entityLayout } from '../../serialize/layouts.js';
import { array, part } from '../../serialize/parts.js';
import { GUEST_PROCESSING } from './layouts.js';

/** Options for machines as requests have them: with the members of old versions, and those for Oracle. */
const BEFORE = part(
  `AppAwareProcessingMode FileSystemIndexingMode IncludedIndexingFolders ExcludedIndexingFolders CredentialsId`,
  { IncludedIndexingFolders: array('Path'), ExcludedIndexingFolders: array('Path') },
);
const AFTER = part('OracleBackupOptions', {
  OracleBackupOptions: part(
    `BackupLogsEnabled BackupLogsFrequencyMin UseDbBackupRetention RetainDays ArchivedLogsTruncation
    ArchivedLogsMaxAgeHours ArchivedLogsMaxSizeMb SysdbaCredsId ProxyAutoSelect`,
  ),
});
const REQUESTED_GUEST: ObjectLayout = {
  ...GUEST_PROCESSING,
  children: [...BEFORE.children, ...GUEST_PROCESSING.children, ...AFTER.children],
};

/** Documentation: post_jobs_id_includes. */
export const CREATE_OBJECT = part('HierarchyObjRef HierarchyObjName Order GuestProcessingOptions', {
  GuestProcessingOptions: REQUESTED_GUEST,
});

/** Documentation: put_jobs_id_actionedit. */
export const EDITED_JOB: ObjectLayout = requested(entityLayout('Job'));

/** The layout with the options for machines that requests have. */
function requested<L extends Layout>(layout: L): L;
function requested(layout: Layout): Layout {
  if (layout === GUEST_PROCESSING) return REQUESTED_GUEST;
  if (layout.kind === 'list') return { ...layout, item: requested(layout.item) };
  if (layout.kind !== 'object') return layout;
  const children = layout.children.map(
    ([member, child, element = member]) => [member, requested(child), element] as const,
  );
  return { ...layout, children };
}

/** Documentation: post_jobs_id_actionclone; the order of the last one's members is that of its example. */
export const CLONE = part(
  'BackupJobCloneInfo ReplicaJobCloneInfo BackupCopyJobCloneInfo ImmediateBackupCopyJobCloneInfo',
  {
    BackupJobCloneInfo: part('JobName FolderName RepositoryUid Description'),
    ReplicaJobCloneInfo: part('JobName VmSuffix Description'),
    BackupCopyJobCloneInfo: part('JobName JobFileName RepositoryUid Description'),
    ImmediateBackupCopyJobCloneInfo: part('JobName Description RepositoryUid JobFileName'),
  },
);
