import { replica, repository, vAppReplicaPoint, vmReplicaPoint } from '../../resource/registry.js';
import { below, collection, single } from '../../routes/resources.js';
import type { Route } from '../../routes/route.js';

/** Replicas and their restore points. */
export const REPLICA_ROUTES: readonly Route[] = [
  collection('listReplicas', replica),
  single('getReplica', replica),
  below('listRepositoryReplicas', repository, 'replicas', replica, (estate, id) =>
    estate.where('replicas', 'repository', id),
  ),
  collection('listVmReplicaPoints', vmReplicaPoint),
  single('getVmReplicaPoint', vmReplicaPoint),
  collection('listVAppReplicaPoints', vAppReplicaPoint),
  single('getVAppReplicaPoint', vAppReplicaPoint),
];
