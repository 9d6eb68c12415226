import { leadsTo } from '../tasks/leads-to.js';

/**
 * A failover to a replica has a task; when it is done, the task leads to the restore session.
 *
 * Documentation: post_vmreplicapoints_id_actionrestore.
 */
export const failoverLeadsToSession = leadsTo('failover-leads-to-session', {
  requirement: 'replicas.failover',
  from: ['failoverVmReplicaPoint'],
  rel: 'Related',
  type: 'RestoreSession',
  to: '/restoreSessions/{ID}?format=Entity',
});
