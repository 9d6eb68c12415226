import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/** Pages of one result are what the result itself is. */
const PAGES = new Set(['First', 'Previous', 'Next', 'Last']);

/**
 * A link to a resource says of what Type it is, so that a client knows what it will get before it asks.
 *
 * Documentation: attributes_of_a_link_element, "Type".
 */
export const linkTypePresent: Check = {
  id: 'link-type-present',
  requirement: 'links.type-present',
  needs: READABLE,
  applies: represents,
  judge(exchange, { contract, observations }) {
    const faults: Fault[] = [];
    let judged = 0;
    for (const { links } of observations.resources(exchange)) {
      for (const { rel = '', href, type, location } of links) {
        if (contract.relations[rel] !== 'GET' || PAGES.has(rel)) continue;
        judged++;
        if (type === undefined || type === '') {
          faults.push({
            message: `A link ${rel} to a resource has no Type.`,
            location,
            expected: 'a Type',
            actual: `none for ${href ?? 'no Href'}`,
          });
        }
      }
    }
    return judged === 0 ? new NotObserved('The body has no link to a resource.') : faults;
  },
};
