import type { ReplicasEstate } from '../../src/mock/areas/replicas/records.js';
import { ID } from './ids.js';

/** One of everything of replicas. */
export function tinyReplicas(): ReplicasEstate {
  const kind = {
    replica: ID.replica,
    created: '2026-06-15T23:31:02.770Z',
    algorithm: 'Full',
    pointType: 'Snapshot',
  } as const;
  return {
    replicas: [
      {
        id: ID.replica,
        name: 'Shop',
        backupServer: ID.server,
        repository: ID.repository,
        platform: 'vCloud',
        job: { id: ID.job, name: 'Shop' },
      },
    ],
    vmReplicaPoints: [
      { ...kind, id: ID.vmReplicaPoint, name: 'shop-db@2026-06-15 23:31:02', vmName: 'shop-db' },
    ],
    vAppReplicaPoints: [
      {
        ...kind,
        id: ID.vAppReplicaPoint,
        name: 'shop@2026-06-15 23:31:02',
        vAppName: 'shop',
        vmReplicaPoints: [ID.vmReplicaPoint],
      },
    ],
  };
}
