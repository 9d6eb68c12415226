import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { entityIn, textOf } from '../entities.js';
import { membersOf, readings } from '../neighbours.js';
import { hostOf, lookupOf } from './lookups.js';

/** Hosts of vSphere have tags and storage pods as well. */
const VSPHERE = /^(ESX|VC|ESXi)$/i;

/**
 * The lookup service links to a lookup of the VMs of each virtualization host, and of the tags and storage pods of
 * those of vSphere.
 *
 * Documentation: lookup_service; get_lookupsvc.
 */
export const lookupServiceLinks: Check = {
  id: 'lookup-service-links',
  requirement: 'lookup.service-links',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'getLookupService',
  judge(exchange, context) {
    const { observations } = context;
    const lists = readings(new URL('hierarchyRoots', observations.target.base).href, context);
    // One that a reading lacks was added or taken away meanwhile.
    const [first, ...others] = lists.map((list) => membersOf(list, context));
    const hosts = (first ?? []).filter(({ uid }) => others.every((list) => list.some((r) => r.uid === uid)));
    if (hosts.length === 0) return new NotObserved('No virtualization host was read.');
    const linked = new Set(
      observations.resources(exchange).flatMap((r) =>
        r.links.flatMap(({ href }) => {
          const url = href === undefined ? undefined : observations.target.resolve(href)?.url;
          const { host, type } = url === undefined ? {} : lookupOf(url);
          return type === undefined ? [] : [`${hostOf(host)} ${type.toLowerCase()}`];
        }),
      ),
    );
    const faults: Fault[] = [];
    for (const { uid, name } of hosts) {
      const host = entityIn(lists, uid, context);
      const types = VSPHERE.test((host && textOf(host, 'HostType')) ?? '')
        ? ['Vm', 'Tag', 'StoragePod']
        : ['Vm'];
      for (const type of types.filter((t) => !linked.has(`${hostOf(uid)} ${t.toLowerCase()}`))) {
        faults.push({
          message: 'The service has no link to a lookup.',
          location: '/Links',
          expected: `${type} of ${name ?? uid}`,
          actual: 'no such link',
          against: lists[0],
        });
      }
    }
    return faults;
  },
};
