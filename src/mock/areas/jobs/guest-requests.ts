import type { Rule } from '../../requests/request.js';
import type { Schemas } from '../../resource/schema.js';
import type { GuestRecord } from './records.js';

const INDEXING: Rule = {
  members: {
    FileSystemIndexingMode: {
      values: ['EveryFolders', 'SpecifiedFolders', 'ExceptSpecifiedFolders', 'Disabled'],
    },
  },
};

/** What values options for machines may have (documentation: guestprocessingoptions). */
export const GUEST_RULES: Readonly<Record<string, Rule>> = {
  VssSnapshotOptions: {
    members: {
      VssSnapshotMode: { values: ['RequireSuccess', 'IgnoreFailures', 'Disabled'] },
      IsCopyOnly: { type: 'boolean' },
      UsePersistentGuestAgent: { type: 'boolean' },
    },
  },
  WindowsGuestFSIndexingOptions: INDEXING,
  LinuxGuestFSIndexingOptions: INDEXING,
  SqlBackupOptions: {
    members: {
      TransactionLogsProcessing: { values: ['OnlyOnSuccessJob', 'Backup', 'Never'] },
      BackupLogsFrequencyMin: { type: 'integer', range: [1, 10_080] },
      UseDbBackupRetention: { type: 'boolean' },
      RetainDays: { type: 'integer' },
    },
  },
  FsFileExcludeOptions: { members: { BackupScope: { type: 'integer' } } },
};

/** Options as the estate keeps them; what the request leaves out is as before. */
export function guestOf(options: Schemas['GuestProcessingOptions'], before: GuestRecord): GuestRecord {
  const { VssSnapshotOptions: vss, SqlBackupOptions: sql, FsFileExcludeOptions: files } = options;
  const { WindowsGuestFSIndexingOptions: windows, LinuxGuestFSIndexingOptions: linux } = options;
  const indexed =
    windows === undefined && linux === undefined
      ? before.notIndexed
      : [windows, linux].every((o) => o === undefined || o.FileSystemIndexingMode === 'Disabled')
        ? undefined
        : {
            windows: windows?.ExcludedIndexingFolders ?? before.notIndexed?.windows ?? [],
            linux: linux?.ExcludedIndexingFolders ?? before.notIndexed?.linux ?? [],
          };
  const excluded = files === undefined ? before.excluded : files.ExcludeLists;
  const processing = sql?.TransactionLogsProcessing as GuestRecord['logs']['processing'] | undefined;
  return {
    snapshots: vss?.VssSnapshotMode ?? before.snapshots,
    copyOnly: vss?.IsCopyOnly ?? before.copyOnly,
    ...(indexed === undefined ? {} : { notIndexed: indexed }),
    logs: {
      processing: processing ?? before.logs.processing,
      minutes: sql?.BackupLogsFrequencyMin ?? before.logs.minutes,
    },
    ...(excluded === undefined ? {} : { excluded }),
  };
}
