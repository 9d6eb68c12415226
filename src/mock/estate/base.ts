import type {
  BackupFileRecord,
  BackupRecord,
  BackupServerRecord,
  RepositoryRecord,
  RestorePointRecord,
  VAppRestorePointRecord,
  VmRestorePointRecord,
} from './model.js';

/** What the parts of the default estate are built upon. */
export interface BaseEstate {
  readonly backupServers: readonly BackupServerRecord[];
  readonly repositories: readonly RepositoryRecord[];
  readonly backups: readonly BackupRecord[];
  readonly restorePoints: readonly RestorePointRecord[];
  readonly vmRestorePoints: readonly VmRestorePointRecord[];
  readonly vAppRestorePoints: readonly VAppRestorePointRecord[];
  readonly backupFiles: readonly BackupFileRecord[];
}

/** The item at a place of the plan. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new Error(`The default estate's plan points at place ${index}, which is empty.`);
  return item;
}
