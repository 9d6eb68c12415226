import { leadsTo } from '../tasks/leads-to.js';

/**
 * Mounting a replica has a task; when it is done, the task leads to the mount of the replica.
 *
 * Documentation: post_vmreplicapoints_id_mountpoints.
 */
export const replicaMountTaskLeadsToMount = leadsTo('replica-mount-task-leads-to-mount', {
  requirement: 'replicas.mount',
  from: ['createVmReplicaPointMount'],
  rel: 'Related',
  to: '/vmReplicaPoints/{ID}/mounts/{ID}',
});
