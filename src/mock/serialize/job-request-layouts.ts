import { GUEST_PROCESSING } from './jobs-layouts.js';
import type { ArrayLayout, ObjectLayout } from './layout.js';
import { partLayout, TEXT, texts } from './parts.js';

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
