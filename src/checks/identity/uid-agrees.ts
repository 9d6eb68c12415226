import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { UID } from './uid-pattern.js';

/**
 * The UID of a resource names the kind that its Type names, and the id that its Href leads to.
 *
 * Documentation: resource_urls.
 */
export const uidAgrees: Check = {
  id: 'uid-agrees',
  requirement: 'representations.uid-agrees',
  also: [
    'agents.computer-address',
    'agents.job-uid',
    'links.key-resource-address',
    'representations.type-of-form',
  ],
  needs: [...READABLE, 'uid-pattern'],
  applies: represents,
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    for (const { uid, type, href, location } of observations.resources(exchange)) {
      const [, kind, id] = UID.exec(uid ?? '') ?? [];
      if (!kind || !id || (!type && !href)) continue;
      judged++;
      const typeKind = type?.replace(/Reference$/, '');
      if (typeKind !== undefined && typeKind.toLowerCase() !== kind.toLowerCase()) {
        faults.push({
          message: 'UID and Type name different kinds.',
          location: placeOf({ location }, 'UID', document),
          expected: typeKind,
          actual: kind,
        });
      }
      if (href !== undefined && !decoded(href).includes(decoded(id))) {
        faults.push({
          message: 'The Href does not lead to the id of the UID.',
          location: placeOf({ location }, 'Href', document),
          expected: id,
          actual: href,
        });
      }
    }
    return judged === 0 ? new NotObserved('No resource in the body has a UID.') : faults;
  },
};

/** An Href without percent-encoding, in lower case; as it stands where the encoding is broken. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href).toLowerCase();
  } catch {
    return href.toLowerCase();
  }
}
