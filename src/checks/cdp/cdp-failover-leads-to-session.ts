import { leadsTo } from '../tasks/leads-to.js';

/**
 * A failover to a CDP replica has a task; when it is done, the task leads to the restore session.
 *
 * Documentation: post_cdpreplicavm_id_actionfailover, post_cdpreplicavapp_id_actionfailover.
 */
export const cdpFailoverLeadsToSession = leadsTo('cdp-failover-leads-to-session', {
  requirement: 'cdp.failover',
  from: ['failoverCdpReplicaVm', 'failoverVAppCdpReplica'],
  rel: 'Related',
  type: 'RestoreSession',
  to: '/restoreSessions/{ID}?format=Entity',
});
