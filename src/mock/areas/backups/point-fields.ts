import { ID, NAME, SERVER, via } from '../../query/field.js';
import type { Algorithm, PointType } from './records.js';

/** Possible values in the order of the documentation (get_query_vmrestorepoint), which is how they compare. */
export const ALGORITHMS: readonly Algorithm[] = [
  'Full',
  'ReversedIncremental',
  'Incremental',
  'SyntheticFull',
];

/** As {@link ALGORITHMS}. */
export const POINT_TYPES: readonly PointType[] = ['Full', 'Increment', 'ReverseIncrement'];

/** Of what is in a backup: fields of the backup and of its backup server. */
export const IN_BACKUP = {
  BackupUid: via('backups', 'backup', ID),
  BackupName: via('backups', 'backup', NAME),
  BackupServerUid: via('backups', 'backup', SERVER.BackupServerUid),
  BackupServerName: via('backups', 'backup', SERVER.BackupServerName),
};

/** Of what is in a restore point: fields of that, of its backup and of its backup server. */
export const IN_POINT = {
  RestorePointId: via('restorePoints', 'restorePoint', ID),
  RestorePointName: via('restorePoints', 'restorePoint', NAME),
  BackupUid: via('restorePoints', 'restorePoint', IN_BACKUP.BackupUid),
  BackupName: via('restorePoints', 'restorePoint', IN_BACKUP.BackupName),
  BackupServerUid: via('restorePoints', 'restorePoint', IN_BACKUP.BackupServerUid),
  BackupServerName: via('restorePoints', 'restorePoint', IN_BACKUP.BackupServerName),
};

/** Of what is in a backup file: fields of that. */
export const IN_FILE = {
  BackupFileUid: via('backupFiles', 'backupFile', ID),
  BackupFileName: via('backupFiles', 'backupFile', NAME),
};
