import type { Schemas } from '../../resource/schema.js';
import type { GuestRecord } from './records.js';

/** How machines are prepared and indexed (documentation: guestprocessingoptions). */
export function guestProcessing(guest: GuestRecord): Schemas['GuestProcessingOptions'] {
  const { snapshots, copyOnly, notIndexed, logs, excluded } = guest;
  return {
    VssSnapshotOptions: {
      VssSnapshotMode: snapshots,
      IsCopyOnly: copyOnly,
      UsePersistentGuestAgent: false,
    },
    WindowsGuestFSIndexingOptions: indexing(notIndexed?.windows),
    LinuxGuestFSIndexingOptions: indexing(notIndexed?.linux),
    SqlBackupOptions: {
      TransactionLogsProcessing: logs.processing,
      BackupLogsFrequencyMin: logs.minutes,
      UseDbBackupRetention: true,
      RetainDays: 15,
    },
    // The estate has no credentials for machines.
    WindowsCredentialsId: '',
    LinuxCredentialsId: '',
    ...(excluded === undefined
      ? {}
      : { FsFileExcludeOptions: { BackupScope: 2, IncludeLists: [], ExcludeLists: [...excluded] } }),
  };
}

function indexing(except: readonly string[] | undefined): Schemas['GuestFSIndexingOptions'] {
  return {
    FileSystemIndexingMode: except === undefined ? 'Disabled' : 'ExceptSpecifiedFolders',
    IncludedIndexingFolders: [],
    ExcludedIndexingFolders: [...(except ?? [])],
  };
}
