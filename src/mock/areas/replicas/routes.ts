import { replica, repository, vAppReplicaPoint, vmReplicaPoint } from '../../resource/registry.js';
import { below, resource } from '../../routes/resources.js';
import type { Route } from '../../routes/route.js';

/** Replicas and their restore points. */
export const REPLICA_ROUTES: readonly Route[] = [
  ...resource('listReplicas', 'getReplica', replica),
  below('listRepositoryReplicas', repository, 'replicas', replica, 'repository'),
  ...resource('listVmReplicaPoints', 'getVmReplicaPoint', vmReplicaPoint),
  ...resource('listVAppReplicaPoints', 'getVAppReplicaPoint', vAppReplicaPoint),
];
