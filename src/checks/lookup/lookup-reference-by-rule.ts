import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { judgeEach } from '../entities.js';
import { foundBy, hostOf, looksUp, lookupOf, same } from './lookups.js';

/**
 * The reference of an object that a lookup below a host finds is the one that a client would put together: platform,
 * type of the object, ID of the host and what the platform calls the object.
 *
 * Documentation: constructing_hierarchyobjreftype.
 */
export const lookupReferenceByRule: Check = {
  id: 'lookup-reference-by-rule',
  requirement: 'lookup.reference-same-as-found',
  needs: READABLE,
  applies: looksUp,
  judge: (exchange, context) =>
    judgeEach(foundBy(exchange, context), 'The lookup found no object.', ({ ref, type, location }) => {
      // Of a lookup by reference the reference itself is all that is known of the host.
      const host = hostOf(lookupOf(exchange.request.url).host ?? ref);
      const [, kind, root] = /^urn:[a-z]+:([a-z]+):([0-9a-f-]{36})\..+$/i.exec(ref) ?? [];
      if (same(kind, type) && root?.toLowerCase() === host) return [];
      return [
        {
          message: 'The reference is not put together by the rule.',
          location: `${location}/ObjectRef`,
          expected: `urn:<Platform>:${type}:${host ?? '<HierarchyRootId>'}.<ObjectRef>`,
          actual: ref,
        },
      ];
    }),
};
