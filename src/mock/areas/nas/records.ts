import type { Named } from '../backups/records.js';
import type { ScheduleRecord } from '../jobs/records.js';

/** A file share (documentation: get_nas_fileservers_id). Its name is its path, or that of the managed server. */
export interface FileServerRecord extends Named {
  readonly backupServer: string;
  readonly serverType: 'FileServer' | 'SmbServer' | 'NfsServer' | 'AmazonS3';
  /** GUID of the host that it lies on in the hierarchy. */
  readonly host: string;
  /** Credentials it is read with; shares of NFS have none. */
  readonly credentials?: string;
  /** Repository that keeps what was known of its files. */
  readonly cacheRepository: string;
  readonly snapshotPath?: string;
}

/** A job that backs up file shares (documentation: get_nas_jobs_id). */
export interface NasJobRecord extends Named {
  readonly backupServer: string;
  readonly repository: string;
  readonly description: string;
  readonly scheduleEnabled: boolean;
  /** Absent: no schedule. */
  readonly schedule?: ScheduleRecord;
  readonly nextRun?: string;
  /** Days that versions of files are kept. */
  readonly retentionDays: number;
  readonly includes: readonly NasObjectRecord[];
}

/** A file share, or a part of one, in a job (documentation: get_nas_jobs_id_includes_id); its name is its path. */
export interface NasObjectRecord extends Named {
  readonly fileServer: string;
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

/** What an estate has of file shares. */
export interface NasEstate {
  readonly fileServers: readonly FileServerRecord[];
  readonly nasJobs: readonly NasJobRecord[];
}
