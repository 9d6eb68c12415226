import type { Named } from '../backups/records.js';

/** A server that a backup server works with (documentation: get_managedservers_id). */
export interface ManagedServerRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  readonly type: string;
  /** What it is as a virtualization host. */
  readonly hierarchyRoot?: string;
  /** Whether it works as a backup proxy: no resource says so, but the overview counts them. */
  readonly proxy: boolean;
}

/** A virtualization host (documentation: get_hierarchyroots_id). References to what is below it hold its id. */
export interface HierarchyRootRecord extends Named {
  readonly backupServer: string;
  readonly managedServer: string;
  /** The host's own: the instance UUID of a vCenter, the DNS name of a Hyper-V host. */
  readonly uniqueId: string;
  readonly hostType: HostType;
}

/** What a virtualization host is; in the order of the documentation, which is how they compare. */
export type HostType = 'ESX' | 'VC' | 'ESXi' | 'HvServer' | 'HvCluster' | 'Scvmm' | 'VcdSystem';

/** An object of the virtual infrastructure, as the lookup finds it (documentation: lookup_query). */
export interface HierarchyObjectRecord {
  readonly hierarchyRoot: string;
  /** `urn:platform:type:hierarchyRoot.object` */
  readonly ref: string;
  readonly type: string;
  readonly name: string;
}

/** A WAN accelerator (documentation: get_wanaccelerators_id). */
export interface WanAcceleratorRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
  readonly outOfDate: boolean;
  readonly version: string;
  /** GB of its global cache. */
  readonly capacity: number;
  readonly trafficPort: number;
  readonly connections: number;
  readonly cachePath: string;
  readonly highBandwidthMode: boolean;
}

/** A repository in the cloud (documentation: get_externalrepositories_id). */
export interface ExternalRepositoryRecord extends Named {
  readonly backupServer: string;
  readonly type: 'AmazonS3External' | 'AzureStorageExternal' | 'GoogleCloudStorageExternal';
  readonly path: string;
  readonly usedSpace: number;
  readonly description: string;
  /** Backups imported from it. */
  readonly backups: readonly string[];
}

/** A credentials record (documentation: get_backupservers_id_creds_id); its name is the user's. */
export interface CredentialsRecord extends Named {
  readonly backupServer: string;
  readonly description: string;
}

/** A password of a backup server (documentation: get_backupservers_id_passwords_id); its name is the hint. */
export interface PasswordRecord extends Named {
  readonly backupServer: string;
  readonly modified: string;
}

/** What an estate has of this area. */
export interface InfrastructureEstate {
  readonly managedServers: readonly ManagedServerRecord[];
  readonly hierarchyRoots: readonly HierarchyRootRecord[];
  readonly hierarchyObjects: readonly HierarchyObjectRecord[];
  readonly wanAccelerators: readonly WanAcceleratorRecord[];
  readonly externalRepositories: readonly ExternalRepositoryRecord[];
  readonly credentials: readonly CredentialsRecord[];
  readonly passwords: readonly PasswordRecord[];
}
