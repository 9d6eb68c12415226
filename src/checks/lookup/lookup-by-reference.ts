import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { foundBy, looksUp, lookupOf, nothingFound, same } from './lookups.js';

/**
 * A lookup by a reference that another lookup has given finds that object, and no other.
 *
 * Documentation: lookup_query, "Query String with Object Reference"; lookup_service.
 */
export const lookupByReference: Check = {
  id: 'lookup-by-reference',
  requirement: 'lookup.by-reference',
  also: ['lookup.round-trip'],
  reach: 'run',
  needs: READABLE,
  applies: looksUp,
  judge(exchange, context) {
    const { ref } = lookupOf(exchange.request.url);
    if (ref === undefined) return new NotObserved('Nothing was looked up by its reference.');
    const items = foundBy(exchange, context);
    if (items.length === 0) return nothingFound(exchange, context, ref, (item) => same(item.ref, ref));
    return items
      .filter((item) => !same(item.ref, ref))
      .map((item) => ({
        message: 'The lookup finds something else.',
        location: `${item.location}/ObjectRef`,
        expected: ref,
        actual: item.ref,
      }));
  },
};
