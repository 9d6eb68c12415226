import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { membersOf } from '../neighbours.js';

/**
 * No two members of a list have the same UID: it is the identity of one resource, and a list has each once.
 *
 * Documentation: resource_types, "UID".
 */
export const uidUnique: Check = {
  id: 'uid-unique',
  requirement: 'representations.uid-persists',
  reach: 'run',
  needs: [...READABLE, 'uid-pattern'],
  // The UID of a VM in the catalog is its name, and two hosts may have VMs of one name.
  applies: (c) => represents(c) && !c.operation.path.endsWith('}') && c.operation.resource !== 'CatalogVm',
  judge(exchange, context) {
    const members = membersOf(exchange, context).filter((r) => r.uid !== undefined);
    if (members.length < 2) return new NotObserved('The list has fewer than two members with a UID.');
    const seen = new Set<string>();
    const faults: Fault[] = [];
    for (const { uid = '', location } of members) {
      const key = uid.toLowerCase();
      if (seen.has(key)) {
        faults.push({
          message: 'Two members of the list have the same UID.',
          location,
          expected: 'another UID',
          actual: uid,
        });
      }
      seen.add(key);
    }
    return faults;
  },
};
