/** Jobs, what they have done, and what they can be asked to do; see {@link Estate}. */
import type { Named } from '../backups/records.js';

/** A job (documentation: get_jobs_id). */
export interface JobRecord extends Named {
  readonly backupServer: string;
  readonly jobType: JobType;
  readonly platform: 'VMware' | 'HyperV' | 'vCloud' | 'CustomPlatform';
  readonly description: string;
  /** Absent where none was ever set. */
  readonly schedule?: ScheduleRecord;
  /** Whether it runs by its schedule; a disabled job has one and does not. */
  readonly enabled: boolean;
  /** When it runs next; absent where nothing is scheduled. */
  readonly nextRun?: string;
  /** Where it keeps its backup, if it has made none yet. */
  readonly repository?: string;
  /** Machines it processes; immediate copies have none. */
  readonly includes: readonly ObjectInJobRecord[];
  /** How machines are treated that nothing else is said of. */
  readonly guest: GuestRecord;
  /** What copies are made of; empty for all other jobs. */
  readonly linkedJobs: readonly LinkedRecord[];
  readonly linkedBackups: readonly LinkedRecord[];
  readonly linkedRepositories: readonly LinkedRecord[];
  /** Restore points, or days, that are kept; absent where the job does not say. */
  readonly retention?: { readonly kind: 'Cycles' | 'Days'; readonly count: number };
  /** The password that its backups are encrypted with. */
  readonly passwordKey?: string;
  /** Weekly and monthly full backups that are kept for archival. */
  readonly archive?: { readonly weeks: number; readonly months: number };
}

/** What a job does. */
export type JobType = 'Backup' | 'BackupCopy' | 'ImmediateBackupCopy' | 'Replica';

export type DayName = 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday';

/** When a job runs: daily, after another job, or all the time. */
export interface ScheduleRecord {
  readonly kind: 'daily' | 'chained' | 'continuous';
  /** Of the day, where the backup server is; `hh:mm:ss`. */
  readonly time: string;
  /** Hours that the backup server is ahead of UTC. */
  readonly offset: number;
  readonly days: readonly DayName[];
  readonly retries: number;
  /** The job it runs after. */
  readonly after?: string;
  /** Hours of a working day in which it must not run. */
  readonly blocked?: { readonly from: number; readonly to: number };
}

/** A machine in a job (documentation: get_jobs_id_includes_id). */
export interface ObjectInJobRecord extends Named {
  readonly ref: string;
  /** Absent where the machine is treated like any other of the job. */
  readonly guest?: GuestRecord;
}

/** How a machine is prepared and what of it is indexed (documentation: guestprocessingoptions). */
export interface GuestRecord {
  readonly snapshots: 'RequireSuccess' | 'IgnoreFailures' | 'Disabled';
  readonly copyOnly: boolean;
  /** Folders that are left out of the index; absent where nothing is indexed. */
  readonly notIndexed?: { readonly windows: readonly string[]; readonly linux: readonly string[] };
  /** What becomes of transaction logs, and every how many minutes. */
  readonly logs: { readonly processing: 'OnlyOnSuccessJob' | 'Backup' | 'Never'; readonly minutes: number };
  /** Files that are left out; absent where none are. */
  readonly excluded?: readonly string[];
}

/** Something that a copy is made of, and its place in the job. */
export interface LinkedRecord {
  readonly id: string;
  /** Id of the job, backup or repository. */
  readonly to: string;
}

/** How a run ended; None as long as it has not. */
export type SessionResult = 'Success' | 'Warning' | 'Failed' | 'None';

/** A run of a backup job (documentation: get_backupsessions_id). */
export interface BackupSessionRecord extends Named {
  /** A job of any area: of this one, of agents, or of file shares. */
  readonly job: string;
  /** The session of the whole policy, where this one is of a single machine in it. */
  readonly parent?: string;
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'Working' | 'Stopped' | 'Idle' | 'Postprocessing';
  readonly result: SessionResult;
  readonly progress: number;
  readonly failure?: string;
  readonly retry: boolean;
  /** What it made. */
  readonly restorePoint?: string;
}

/** What one machine went through in it (documentation: get_backuptasksessions_id). */
export interface BackupTaskSessionRecord extends Named {
  readonly session: string;
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'InProgress' | 'Pending' | 'Completed';
  readonly result: SessionResult;
  readonly reason: string;
  /** Bytes. */
  readonly totalSize: number;
  readonly vmName: string;
  /** Machines with an agent and file shares lie in no hierarchy. */
  readonly vmRef?: string;
  /** What it made. */
  readonly vmRestorePoint?: string;
}

/** A restore (documentation: get_restoresessions_id). */
export interface RestoreSessionRecord extends Named {
  readonly backupServer: string;
  readonly type: 'FileLevelRestore' | 'RestoreVm' | 'SqlRestore';
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'Working' | 'Stopped';
  readonly result: SessionResult;
  readonly progress: number;
  readonly vmName: string;
  /** Absent where a replica takes over. */
  readonly vmRef?: string;
  /** What is restored, unless it is a vApp or a replica. */
  readonly vmRestorePoint?: string;
}

/** A failover plan (documentation: get_failoverplans_id). */
export interface FailoverPlanRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  /** In the order in which they start. */
  readonly vms: readonly (ObjectInJobRecord & { readonly guest: GuestRecord })[];
}

/** A job that was deleted: its sessions still lead up to it. */
export interface FormerJobRecord extends Named {
  readonly backupServer: string;
  readonly kind: 'Job' | 'AgentBackupJob' | 'NasJob';
  readonly jobType: JobType | 'ImmediateBackupCopyWorker' | 'AgentBackup' | 'NasBackup';
}

/** What an estate knows of jobs. */
export interface JobsEstate {
  readonly jobs: readonly JobRecord[];
  readonly formerJobs: readonly FormerJobRecord[];
  readonly backupSessions: readonly BackupSessionRecord[];
  readonly backupTaskSessions: readonly BackupTaskSessionRecord[];
  readonly restoreSessions: readonly RestoreSessionRecord[];
  readonly failoverPlans: readonly FailoverPlanRecord[];
}
