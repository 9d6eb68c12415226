import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { membersOf, readings } from '../neighbours.js';

/** By the operation: the collection that has those of tenants. */
const OF_TENANTS: Readonly<Record<string, string>> = {
  listFailoverPlans: 'cloud/cloudFailoverPlans',
  listReplicas: 'cloud/replicas',
  listVmReplicaPoints: 'cloud/vmReplicaPoints',
};

/**
 * What cloud tenants have of failover plans, replicas and their restore points stands in collections of its own, and not among
 * those of the provider.
 *
 * Documentation: failoverplans, the note; replicas; vmreplicapoints.
 */
export const noneOfTenants: Check = {
  id: 'none-of-tenants',
  requirement: 'jobs.failover-no-cloud-plans',
  also: ['replicas.regular', 'replicas.regular-points'],
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && OF_TENANTS[c.operation.id] !== undefined,
  judge(exchange, context) {
    const theirs = new URL(OF_TENANTS[context.case.operation.id] ?? '', context.observations.target.base)
      .href;
    const lists = readings(theirs, context);
    const cloud = lists.flatMap((list) => membersOf(list, context));
    if (cloud.length === 0) return new NotObserved('Nothing of the kind was read of a cloud tenant.');
    // The UIDs of both kinds differ in all but the GUID.
    const tenants = new Set(cloud.map(({ uid }) => guidOf(uid)).filter((id) => id !== undefined));
    return membersOf(exchange, context)
      .filter(({ uid, type }) => tenants.has(guidOf(uid) ?? '') || /^Cloud/.test(type ?? ''))
      .map((member) => ({
        message: 'Something of a cloud tenant is among what the provider has.',
        location: member.location,
        expected: 'only those of backup servers',
        actual: member.uid ?? member.href ?? '',
        against: lists[0],
      }));
  },
};

function guidOf(uid: string | undefined): string | undefined {
  return uid?.slice(uid.lastIndexOf(':') + 1).toLowerCase();
}
