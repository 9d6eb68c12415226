import type { Named } from '../backups/records.js';

/** A run of a job of Enterprise Manager itself (documentation: get_systemsessions_id). */
export interface SystemSessionRecord extends Named {
  readonly type:
    | 'CatalogReplicationJob'
    | 'CollectJob'
    | 'DatabaseMaintenance'
    | 'LicAutoUpdate'
    | 'MalwareDetection';
  readonly created: string;
  /** Absent while it runs, and so is the message. */
  readonly ended?: string;
  readonly state: 'InProgress' | 'CompletedSuccessfully' | 'CompletedWarning' | 'Failed';
  readonly message: string;
  /** Its log, in order. */
  readonly events: readonly { readonly created: string; readonly message: string }[];
}

/** What an estate has of them. */
export interface SystemSessionsEstate {
  readonly systemSessions: readonly SystemSessionRecord[];
}
