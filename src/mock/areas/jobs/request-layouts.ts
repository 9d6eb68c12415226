import type { ArrayLayout, Layout, ObjectLayout } from '../../serialize/layout.js';
import { entityLayout } from '../../serialize/layouts.js';
import { partLayout, TEXT, texts } from '../../serialize/parts.js';
import { GUEST_PROCESSING } from './layouts.js';

const PATHS: ArrayLayout = { kind: 'array', element: 'Path', item: TEXT };

/** Options for machines as requests have them: with the members of old versions, and those for Oracle. */
const REQUESTED_GUEST: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [
    ...texts('AppAwareProcessingMode', 'FileSystemIndexingMode'),
    ['IncludedIndexingFolders', PATHS],
    ['ExcludedIndexingFolders', PATHS],
    ['CredentialsId', TEXT],
    ...GUEST_PROCESSING.children,
    [
      'OracleBackupOptions',
      partLayout([
        'BackupLogsEnabled',
        'BackupLogsFrequencyMin',
        'UseDbBackupRetention',
        'RetainDays',
        'ArchivedLogsTruncation',
        'ArchivedLogsMaxAgeHours',
        'ArchivedLogsMaxSizeMb',
        'SysdbaCredsId',
        'ProxyAutoSelect',
      ]),
    ],
  ],
  json: [],
};

/** Documentation: post_jobs_id_includes. */
export const CREATE_OBJECT = partLayout(
  ['HierarchyObjRef', 'HierarchyObjName', 'Order', 'GuestProcessingOptions'],
  { GuestProcessingOptions: REQUESTED_GUEST },
);

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
export const CLONE = partLayout(
  ['BackupJobCloneInfo', 'ReplicaJobCloneInfo', 'BackupCopyJobCloneInfo', 'ImmediateBackupCopyJobCloneInfo'],
  {
    BackupJobCloneInfo: partLayout(['JobName', 'FolderName', 'RepositoryUid', 'Description']),
    ReplicaJobCloneInfo: partLayout(['JobName', 'VmSuffix', 'Description']),
    BackupCopyJobCloneInfo: partLayout(['JobName', 'JobFileName', 'RepositoryUid', 'Description']),
    ImmediateBackupCopyJobCloneInfo: partLayout(['JobName', 'Description', 'RepositoryUid', 'JobFileName']),
  },
);
