import type { Algorithm, Named } from '../backups/records.js';

/** Replicas that a job has made (documentation: get_replicas_id). */
export interface ReplicaRecord extends Named {
  readonly backupServer: string;
  /** Keeps what the job needs to know of the replicas. */
  readonly repository: string;
  readonly platform: 'VMware' | 'HyperV' | 'vCloud';
  /** The job that made them; queries filter by it. */
  readonly job: Named;
}

/** What a restore point of a replica consists of. */
type ReplicaPointType = 'Full' | 'ReverseIncrement' | 'Increment' | 'Snapshot';

/** A restore point of a replicated VM (documentation: get_vmreplicapoints_id). */
export interface VmReplicaPointRecord extends Named {
  readonly replica: string;
  readonly vmName: string;
  readonly created: string;
  readonly algorithm: Algorithm;
  readonly pointType: ReplicaPointType;
}

/** A restore point of a replicated vApp (documentation: get_vappreplicapoints_id). */
export interface VAppReplicaPointRecord extends Named {
  readonly replica: string;
  readonly vAppName: string;
  readonly created: string;
  readonly algorithm: Algorithm;
  readonly pointType: ReplicaPointType;
  /** The points of the VMs in it. */
  readonly vmReplicaPoints: readonly string[];
}

/** What an estate has of replicas. */
export interface ReplicasEstate {
  readonly replicas: readonly ReplicaRecord[];
  readonly vmReplicaPoints: readonly VmReplicaPointRecord[];
  readonly vAppReplicaPoints: readonly VAppReplicaPointRecord[];
}
