import type { AgentsEstate } from '../areas/agents/records.js';
import type { BackupsEstate } from '../areas/backups/records.js';
import type { CdpEstate } from '../areas/cdp/records.js';
import type { CloudEstate } from '../areas/cloud/records.js';
import type { CloudReplicationEstate } from '../areas/cloud/replication-records.js';
import type { MountsEstate } from '../areas/files/records.js';
import type { InfrastructureEstate } from '../areas/infrastructure/records.js';
import type { JobsEstate } from '../areas/jobs/records.js';
import type { NasEstate } from '../areas/nas/records.js';
import type { ReplicasEstate } from '../areas/replicas/records.js';
import type { SecurityEstate } from '../areas/security/records.js';
import type { TenantConfigsEstate } from '../areas/self-service/records.js';
import type { ReplicaSessionsEstate } from '../areas/sessions/replica-records.js';
import type { SystemSessionsEstate } from '../areas/sessions/system-records.js';

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
