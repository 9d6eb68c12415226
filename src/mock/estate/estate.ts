import type { AgentsEstate } from './agents.js';
import type { CdpEstate } from './cdp.js';
import type { CloudEstate } from './cloud.js';
import type { CloudReplicationEstate } from './cloud-replication.js';
import type { InfrastructureEstate } from './infrastructure.js';
import type { JobsEstate } from './jobs.js';
import type { BackupsEstate } from './model.js';
import type { MountsEstate } from './mounts.js';
import type { NasEstate } from './nas.js';
import type { ReplicaSessionsEstate } from './replica-sessions.js';
import type { ReplicasEstate } from './replicas.js';
import type { SecurityEstate } from './security.js';
import type { SystemSessionsEstate } from './system-sessions.js';
import type { TenantConfigsEstate } from './tenant-configs.js';

/** Everything the mock knows. The order of each list is the order of collections and of unsorted queries. */
export interface Estate
  extends BackupsEstate,
    InfrastructureEstate,
    SecurityEstate,
    JobsEstate,
    AgentsEstate,
    NasEstate,
    ReplicasEstate,
    SystemSessionsEstate,
    CloudEstate,
    CloudReplicationEstate,
    MountsEstate,
    ReplicaSessionsEstate,
    CdpEstate,
    TenantConfigsEstate {}
