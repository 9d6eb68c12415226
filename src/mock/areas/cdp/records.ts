import type { Named } from '../backups/records.js';

/** A policy of continuous data protection (documentation: get_cdppolicies_id). */
export interface CdpPolicyRecord extends Named {
  readonly backupServer: string;
  readonly platform: 'VMware' | 'vCloud';
  readonly description: string;
  /** Whether it runs; a disabled policy keeps its schedule. */
  readonly enabled: boolean;
  /** Absent: none was ever set. */
  readonly schedule?: CdpScheduleRecord;
  /** Absent where nothing is scheduled. */
  readonly nextRun?: string;
  readonly includes: readonly CdpObjectRecord[];
  /** How guests are prepared that nothing else is said of. */
  readonly guest: CdpGuestRecord;
}

/** When a policy runs and what it keeps (documentation: policyscheduleoptions). */
export interface CdpScheduleRecord {
  /** Data that may be lost at most. */
  readonly objective: CdpTimeRecord;
  /** 24 hours of each day, Sunday first: 0 off, 1 on. Absent: always on. */
  readonly hours?: readonly string[];
  /** Time over the objective that makes a session a warning, or a failure; absent: never. */
  readonly warnAfter?: CdpTimeRecord;
  readonly failAfter?: CdpTimeRecord;
  readonly shortTermMinutes: number;
  readonly shortTermHours: number;
  /** Hours between long-term restore points, and days that they are kept. */
  readonly longTermHours: number;
  readonly longTermDays: number;
  /** 24 hours of each day, Sunday first: 1 crash-consistent, 2 application-consistent. Absent: all of them 1. */
  readonly pointHours?: readonly string[];
}

/** Minutes and seconds: one of the two, or both. */
export interface CdpTimeRecord {
  readonly seconds: number;
  readonly minutes: number;
}

/** A machine or container in a policy (documentation: get_cdppolicies_id_includes_id). */
export interface CdpObjectRecord extends Named {
  readonly ref: string;
  /** Absent where the guest is treated like any other of the policy. */
  readonly guest?: CdpGuestRecord;
}

/** How a guest is prepared (documentation: cdp_guestprocessingoptions). */
export interface CdpGuestRecord {
  readonly snapshots: 'RequireSuccess' | 'IgnoreFailures' | 'Disabled';
  readonly copyOnly: boolean;
  readonly persistentAgent: boolean;
  /** Ids of credentials; absent where there are none. */
  readonly windowsCredentials?: string;
  readonly linuxCredentials?: string;
}

/** The replicas that a policy keeps (documentation: get_cdpreplicas_id). */
export interface CdpReplicaRecord extends Named {
  readonly policy: string;
}

/** A long-term restore point of a machine or vApp. */
export interface CdpPointRecord {
  readonly id: string;
  readonly created: string;
  readonly applicationConsistent: boolean;
}

/** A replicated machine (documentation: get_cdpreplicas_id_vms_id). */
export interface CdpReplicaVmRecord extends Named {
  readonly replica: string;
  readonly repository: string;
  readonly ref: string;
  readonly points: readonly CdpPointRecord[];
}

/** A replicated vApp with the machines in it (documentation: get_cdpreplica_vapps_id). */
export interface VAppCdpReplicaRecord extends Named {
  readonly policy: string;
  readonly ref: string;
  readonly vms: readonly (Named & { readonly ref: string })[];
  readonly points: readonly CdpPointRecord[];
}

/** How a run ended; None as long as it has not. */
type Result = 'Success' | 'Warning' | 'Failed' | 'None';

/** A day of a policy (documentation: get_cdpreplicasessions_id). */
export interface CdpSessionRecord extends Named {
  readonly policy: string;
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'Working' | 'Stopped';
  readonly result: Result;
  readonly progress: number;
  readonly failure?: string;
  readonly retry: boolean;
}

/** What one machine went through in it (documentation: get_cdpreplicatasksessions_id). */
export interface CdpTaskSessionRecord extends Named {
  readonly session: string;
  readonly created: string;
  /** Absent while it runs. */
  readonly ended?: string;
  readonly state: 'InProgress' | 'Pending' | 'Completed';
  readonly result: Result;
  readonly reason: string;
  /** Bytes. */
  readonly totalSize: number;
  readonly vmName: string;
}

/** What an estate has of continuous data protection. */
export interface CdpEstate {
  readonly cdpPolicies: readonly CdpPolicyRecord[];
  readonly cdpReplicas: readonly CdpReplicaRecord[];
  readonly cdpReplicaVms: readonly CdpReplicaVmRecord[];
  readonly vAppCdpReplicas: readonly VAppCdpReplicaRecord[];
  readonly cdpSessions: readonly CdpSessionRecord[];
  readonly cdpTaskSessions: readonly CdpTaskSessionRecord[];
}
