import { type Field, ID, NAME, named, type Relation } from '../../query/field.js';
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

interface InBackup {
  readonly backup: string;
}

interface InRestorePoint {
  readonly restorePoint: string;
}

interface InFile {
  readonly backupFile: string;
}

const SERVER: Relation<{ readonly backupServer: string }, 'backupServers'> = {
  list: 'backupServers',
  id: ({ backupServer }) => backupServer,
};
const BACKUP: Relation<InBackup, 'backups'> = { list: 'backups', id: ({ backup }) => backup };
const POINT: Relation<InRestorePoint, 'restorePoints'> = {
  list: 'restorePoints',
  id: ({ restorePoint }) => restorePoint,
};
const FILE: Relation<InFile, 'backupFiles'> = { list: 'backupFiles', id: ({ backupFile }) => backupFile };

/** Of what is in a backup: fields of the backup and of its backup server. */
export const IN_BACKUP = {
  BackupUid: named(BACKUP, ID),
  BackupName: named(BACKUP, NAME),
  BackupServerUid: named(BACKUP, named(SERVER, ID)),
  BackupServerName: named(BACKUP, named(SERVER, NAME)),
} satisfies Record<string, Field<InBackup>>;

/** Of what is in a restore point: fields of that, of its backup and of its backup server. */
export const IN_POINT = {
  RestorePointId: named(POINT, ID),
  RestorePointName: named(POINT, NAME),
  BackupUid: named(POINT, IN_BACKUP.BackupUid),
  BackupName: named(POINT, IN_BACKUP.BackupName),
  BackupServerUid: named(POINT, IN_BACKUP.BackupServerUid),
  BackupServerName: named(POINT, IN_BACKUP.BackupServerName),
} satisfies Record<string, Field<InRestorePoint>>;

/** Of what is in a backup file: fields of that. */
export const IN_FILE = {
  BackupFileUid: named(FILE, ID),
  BackupFileName: named(FILE, NAME),
} satisfies Record<string, Field<InFile>>;
