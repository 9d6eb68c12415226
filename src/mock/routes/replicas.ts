import { replica, repository, vAppReplicaPoint, vmReplicaPoint } from '../resources/index.js';
import { document } from '../serialize/layout.js';
import { emptyLayout } from '../serialize/layouts.js';
import { below, collection, recordOf, single } from './resources.js';
import { ok, type Route } from './route.js';

/** Replicas and their restore points. */
export const REPLICA_ROUTES: readonly Route[] = [
  collection('listReplicas', replica),
  single('getReplica', replica),
  below('listRepositoryReplicas', repository, 'replicas', replica, (estate, id) =>
    estate.replicas.inRepository(id),
  ),
  collection('listVmReplicaPoints', vmReplicaPoint),
  single('getVmReplicaPoint', vmReplicaPoint),
  {
    // Mounts come with a POST, which the mock does not serve.
    method: 'GET',
    path: 'vmReplicaPoints/{ID}/mounts',
    operation: 'listVmReplicaPointMounts',
    handle: (call) => {
      recordOf(vmReplicaPoint, call);
      return ok(
        document('VmReplicaPointMounts', emptyLayout('VmReplicaPointMounts'), {
          VmReplicaPointMounts: call.world.estate.unrecorded,
        }),
      );
    },
  },
  collection('listVAppReplicaPoints', vAppReplicaPoint),
  single('getVAppReplicaPoint', vAppReplicaPoint),
];
