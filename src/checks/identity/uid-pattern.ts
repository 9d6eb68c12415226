import { placeOf } from '../../representation/resources.js';
import { READABLE, representsKeyResources } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/** `urn:veeam:<Kind>:<guid>`; a VM of the catalog has its name where others have a GUID. */
export const UID =
  /^urn:veeam:([A-Za-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=:CatalogVm:).+)$/i;

/**
 * Every key resource has an entity id in URN form.
 *
 * Documentation: resource_urls, resource_types.
 */
export const uidPattern: Check = {
  id: 'uid-pattern',
  requirement: 'representations.uid-pattern',
  also: ['cdp.replica-uid', 'cloud.vlan-uid'],
  needs: READABLE,
  applies: representsKeyResources,
  judge(exchange, { observations }) {
    const withUid = observations.resources(exchange).filter((r) => r.uid !== undefined);
    if (withUid.length === 0) return new NotObserved('No resource in the body has a UID.');
    const document = observations.document(exchange);
    return withUid
      .filter((r) => !UID.test(r.uid ?? ''))
      .map((r) => ({
        message: 'The UID is not an entity id in URN form.',
        location: placeOf(r, 'UID', document),
        expected: 'urn:veeam:<Kind>:<guid>',
        actual: r.uid ?? '',
      }));
  },
};
