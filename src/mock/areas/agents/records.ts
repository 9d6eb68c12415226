import type { BackupRecord, Named } from '../backups/records.js';
import type { GuestRecord, ScheduleRecord } from '../jobs/records.js';

/** Which agent does the backup. */
type AgentPlatform = 'AgentForLinux' | 'AgentForWindows';

/** A backup job for machines with an agent (documentation: get_agents_jobs_id). */
export interface AgentJobRecord extends Named {
  readonly backupServer: string;
  readonly platform: AgentPlatform;
  readonly description: string;
  readonly scheduleEnabled: boolean;
  /** Absent: no schedule. */
  readonly schedule?: ScheduleRecord;
  readonly nextRun?: string;
  /** Restore points that are kept. */
  readonly retainCycles: number;
  /** Machines and protection groups in the job. */
  readonly includes: readonly AgentObjectRecord[];
  /** How machines are treated that nothing else is said of; absent where the job does not say. */
  readonly guest?: GuestRecord;
}

/** A machine or a protection group in a job (documentation: get_agents_jobs_id_includes_id). */
export interface AgentObjectRecord extends Named {
  readonly displayName: string;
  /** Absent where it is treated like any other of the job. */
  readonly guest?: GuestRecord;
}

/** A restore point of one machine (documentation: get_agents_agentrestorepoints_id). */
export interface AgentRestorePointRecord extends Named {
  readonly restorePoint: string;
  readonly backupFile: string;
  readonly computerName: string;
  readonly created: string;
  readonly algorithm: 'Full' | 'Incremental' | 'SyntheticFull';
  readonly pointType: 'Full' | 'Increment';
}

/** Machines that are managed together (documentation: get_agents_protectiongroups_id). */
export interface ProtectionGroupRecord extends Named {
  readonly backupServer: string;
  readonly rescanScheduleEnabled: boolean;
  /** Absent for the groups that every server has of itself. */
  readonly hierarchyObjRef?: string;
}

/** A machine that a protection group has found (documentation: get_agents_discoveredcomputers_id). */
export interface DiscoveredComputerRecord extends Named {
  /** Absent where it was added by hand; its backup server is told then. */
  readonly protectionGroup?: string;
  readonly backupServer?: string;
  readonly hostStatus: 'Online' | 'Offline';
  readonly agentStatus: 'NotInstalled' | 'Installed' | 'UnsupportedOs' | 'Failed' | 'Exclude';
  /** What is known of a machine depends on whether it could be reached. */
  readonly agentVersion?: string;
  readonly osVersion?: string;
  readonly ipAddress?: string;
  readonly hierarchyObjRef: string;
}

/** What an estate has of agent management. */
export interface AgentsEstate {
  readonly agentJobs: readonly AgentJobRecord[];
  readonly agentRestorePoints: readonly AgentRestorePointRecord[];
  readonly protectionGroups: readonly ProtectionGroupRecord[];
  readonly discoveredComputers: readonly DiscoveredComputerRecord[];
}

/** Whether agents made a backup. */
export function isOfAgents({ platform }: Pick<BackupRecord, 'platform'>): boolean {
  return platform.startsWith('AgentFor');
}
