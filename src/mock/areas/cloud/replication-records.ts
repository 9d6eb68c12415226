import type { Named } from '../backups/records.js';
import type { Licence } from './records.js';

/** Replicas that a tenant keeps at the provider (documentation: get_cloudreplicas_id). */
export interface CloudReplicaRecord extends Named {
  readonly tenant: string;
  /** Subscription or organization VDC of the tenant that the replicas run on. */
  readonly resource: string;
  readonly machines: readonly ReplicatedMachineRecord[];
}

/** A VM in it, and what it takes of the tenant's resource. */
export interface ReplicatedMachineRecord {
  readonly name: string;
  readonly licence: Licence;
  readonly cpus: number;
  readonly cpuMhz: number;
  readonly memoryMb: number;
  readonly storageGb: number;
  /** Datastore or volume of the hardware plan; absent in an organization VDC. */
  readonly storage?: string;
}

/** A restore point of one VM (documentation: get_cloudvmreplicapoints_id). */
export interface CloudVmReplicaPointRecord extends Named {
  readonly replica: string;
  readonly vmName: string;
  readonly created: string;
  readonly pointType: 'CDP' | 'Full' | 'ReverseIncrement' | 'Increment' | 'Snapshot';
  readonly state: 'Unknown' | 'Ready' | 'Failover' | 'Failback' | 'PermanentFailover';
}

/** Which VMs of a tenant to start, and in what order (documentation: get_cloudfailoverplans_id). */
export interface CloudFailoverPlanRecord extends Named {
  readonly tenant: string;
  readonly description: string;
  readonly after: Script;
  readonly before: Script;
  /** Names are those of replicated machines of the tenant. */
  readonly vms: readonly Named[];
}

/** What is run around a failover. */
interface Script {
  readonly enabled: boolean;
  readonly command: string;
}

/** How far something has come, and how it ended. */
export interface Course {
  readonly created: string;
  /** Absent: it still runs. */
  readonly ended?: string;
  readonly result: 'None' | 'Success' | 'Warning' | 'Failed';
  readonly message?: string;
}

/** A run of a plan (documentation: get_cloudfailoversessions_id); plans may be gone, sessions stay. */
export interface CloudFailoverSessionRecord extends Named, Course {
  readonly backupServer: string;
  readonly tasks: readonly CloudFailoverTaskRecord[];
}

/** What is done for one VM. */
export interface CloudFailoverTaskRecord extends Course {
  readonly vmName: string;
  /** Absent: there was none to fail over to. */
  readonly point?: string;
}

/** What an estate has of the replicas of tenants. */
export interface CloudReplicationEstate {
  readonly cloudReplicas: readonly CloudReplicaRecord[];
  readonly cloudVmReplicaPoints: readonly CloudVmReplicaPointRecord[];
  readonly cloudFailoverPlans: readonly CloudFailoverPlanRecord[];
  readonly cloudFailoverSessions: readonly CloudFailoverSessionRecord[];
}
