import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { foundBy, looksUp } from './lookups.js';

/**
 * A lookup that finds several objects answers with an item for each: none of them twice.
 *
 * Documentation: lookup_query; get_lookup.
 */
export const lookupItemEach: Check = {
  id: 'lookup-item-each',
  requirement: 'lookup.several',
  needs: READABLE,
  applies: looksUp,
  judge(exchange, context) {
    const items = foundBy(exchange, context);
    if (items.length < 2) return new NotObserved('The lookup found fewer than two objects.');
    const seen = new Set<string>();
    return items
      .filter(({ ref }) => {
        const again = seen.has(ref.toLowerCase());
        seen.add(ref.toLowerCase());
        return again;
      })
      .map(({ location, ref }) => ({
        message: 'The lookup finds an object twice.',
        location: `${location}/ObjectRef`,
        expected: 'another object',
        actual: ref,
      }));
  },
};
