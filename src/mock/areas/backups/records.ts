/**
 * The mock's data, as records that point at each other by id.
 *
 * Ids are lower-case GUIDs. Times are UTC in ISO 8601 with a `Z` and up to seven digits of fraction. Sizes are bytes.
 * Every id a record names must exist in the estate; {@link checkEstate} says so before the mock starts.
 */

/**
 * A GUID in lower case.
 *
 * @pattern ^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$
 */
export type Guid = string;

/**
 * A time in UTC, e.g. 2026-06-15T05:34:12.777Z, with up to seven digits of fraction.
 *
 * @pattern ^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$
 */
export type UtcTime = string;

/** Something with an id and a name: what every record is. */
export interface Named {
  readonly id: Guid;
  readonly name: string;
}

/** A connected backup server (documentation: get_backupservers_id). */
export interface BackupServerRecord extends Named {
  readonly description: string;
  /** IP address or DNS name it was added by. */
  readonly address: string;
  /** 9392 up to version 12, 443 from 13. */
  readonly port: number;
  readonly version: string;
  readonly wcfPort: number;
  /** 40 hexadecimal digits. */
  readonly thumbprint: string;
}

/** A backup repository (documentation: get_repositories_id). */
export interface RepositoryRecord extends Named {
  readonly backupServer: Guid;
  /** Bytes; -1 for object storage. */
  readonly capacity: number;
  /** Bytes; -1 for object storage. */
  readonly freeSpace: number;
  readonly kind: string;
}

/** A backup (documentation: get_backups_id). */
export interface BackupRecord extends Named {
  readonly backupServer: Guid;
  /** Or one of the external repositories. */
  readonly repository: Guid;
  readonly platform: string;
  readonly backupType: 'Standard' | 'ParentBackup' | 'ChildBackup';
  /** The container of a ChildBackup. */
  readonly parent?: Guid;
  /** The job that made it; one of the estate's, or one of a computer, which are listed elsewhere. */
  readonly job: Named;
}

/** A restore point of a whole backup (documentation: get_restorepoints_id). */
export interface RestorePointRecord extends Named {
  readonly backup: Guid;
  readonly created: UtcTime;
  /** Files that hold it. */
  readonly backupFiles: readonly Guid[];
}

/** A restore point of one VM (documentation: get_vmrestorepoints_id). */
export interface VmRestorePointRecord extends Named {
  readonly restorePoint: Guid;
  readonly backupFile: Guid;
  readonly vmName: string;
  readonly created: UtcTime;
  readonly algorithm: Algorithm;
  readonly pointType: PointType;
  readonly hierarchyObjRef: string;
}

/** A restore point of a vApp (documentation: get_vapprestorepoints_id). */
export interface VAppRestorePointRecord extends Named {
  readonly restorePoint: Guid;
  readonly vAppName: string;
  readonly created: UtcTime;
  readonly algorithm: Algorithm;
  readonly pointType: PointType;
  readonly hierarchyObjRef: string;
}

/** A backup file (documentation: get_backupfiles_id). */
export interface BackupFileRecord extends Named {
  readonly backup: Guid;
  readonly path: string;
  readonly backupSize: number;
  readonly dataSize: number;
  readonly deduplicationRatio: number;
  readonly compressRatio: number;
  readonly created: UtcTime;
  readonly fileType: 'vbk' | 'vib' | 'vrb' | 'vlb';
}

/** How a restore point was made. */
export type Algorithm = 'Full' | 'ReversedIncremental' | 'Incremental' | 'SyntheticFull';

/** What a restore point consists of. */
export type PointType = 'Full' | 'Increment' | 'ReverseIncrement';

/** Backups, and what they are made on and kept in: what the rest of an estate is about. */
export interface BackupsEstate {
  readonly backupServers: readonly BackupServerRecord[];
  readonly repositories: readonly RepositoryRecord[];
  readonly backups: readonly BackupRecord[];
  readonly restorePoints: readonly RestorePointRecord[];
  readonly vmRestorePoints: readonly VmRestorePointRecord[];
  readonly vAppRestorePoints: readonly VAppRestorePointRecord[];
  readonly backupFiles: readonly BackupFileRecord[];
}
