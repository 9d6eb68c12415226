import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { membersOf, readings } from '../neighbours.js';

/**
 * The failover plans of cloud tenants, which have a collection of their own, are not among the failover plans.
 *
 * Documentation: failoverplans, the note.
 */
export const noCloudFailoverPlans: Check = {
  id: 'no-cloud-failover-plans',
  requirement: 'jobs.failover-no-cloud-plans',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listFailoverPlans',
  judge(exchange, context) {
    const cloud = readings(
      new URL('cloud/cloudFailoverPlans', context.observations.target.base).href,
      context,
    ).flatMap((list) => membersOf(list, context));
    if (cloud.length === 0) return new NotObserved('No failover plan of a cloud tenant was read.');
    // The UIDs of both kinds differ in all but the GUID.
    const tenants = new Set(cloud.map(({ uid }) => guidOf(uid)).filter((id) => id !== undefined));
    return membersOf(exchange, context)
      .filter(({ uid, type }) => tenants.has(guidOf(uid) ?? '') || /^CloudFailoverPlan/.test(type ?? ''))
      .map((plan) => ({
        message: 'A failover plan of a cloud tenant is among the failover plans.',
        location: plan.location,
        expected: 'only those of backup servers',
        actual: plan.uid ?? plan.href ?? '',
      }));
  },
};

function guidOf(uid: string | undefined): string | undefined {
  return uid?.slice(uid.lastIndexOf(':') + 1).toLowerCase();
}
