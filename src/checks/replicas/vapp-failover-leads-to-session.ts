import { leadsTo } from '../tasks/leads-to.js';

/**
 * The failover of a vApp has a task; when it is done, the task leads to the restore session.
 *
 * Documentation: post_vappreplicapoints_id_actionfailover.
 */
export const vappFailoverLeadsToSession = leadsTo('vapp-failover-leads-to-session', {
  requirement: 'replicas.vapp-failover',
  from: ['failoverVAppReplicaPoint'],
  rel: 'Related',
  type: 'RestoreSession',
  to: '/restoreSessions/{ID}?format=Entity',
});
