import { placeOf } from '../../representation/resources.js';
import { decodedAddress } from '../../representation/same-fact.js';
import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { judgeEach } from '../entities.js';

/**
 * The UID of a VM in the catalog ends in the name of the VM.
 *
 * Documentation: catalog_vms_vmname.
 */
export const catalogUid: Check = {
  id: 'catalog-uid',
  requirement: 'catalog.uid-is-name',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.resource === 'CatalogVm',
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    const resources = observations.resources(exchange);
    return judgeEach(resources, 'No VM in the body has a UID and a name.', (resource) => {
      const { uid, name } = resource;
      if (!uid || !name) return undefined;
      const expected = `urn:veeam:CatalogVm:${name}`;
      // Whether and how names are encoded in a UID is not said; the case of URNs does not count.
      const same = [uid, decodedAddress(uid)].some((u) => u.toLowerCase() === expected.toLowerCase());
      if (same) return [];
      return [
        {
          message: 'The UID of a VM in the catalog does not end in its name.',
          location: placeOf(resource, 'UID', document),
          expected,
          actual: uid,
        },
      ];
    });
  },
};
