import { placeOf } from '../../representation/resources.js';
import { READABLE } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * Where a resource has an action that is called like the Rel of a link, the address of the link names it.
 *
 * Documentation: requests.
 */
export const actionNamed: Check = {
  id: 'action-named',
  requirement: 'methods.action-named',
  needs: ['action-links', ...READABLE],
  // Only entities have such links.
  applies: ({ expect, purpose }) => expect.form === 'entity' && purpose === 'read',
  judge(exchange, { contract, observations }) {
    const { target } = observations;
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    for (const link of observations.resources(exchange).flatMap((r) => r.links)) {
      const { rel = '', href } = link;
      const resolved = href === undefined ? undefined : target.resolve(href)?.url;
      if (resolved === undefined || contract.relations[rel] !== 'POST') continue;
      const action = rel.toLowerCase();
      const operation = contract.route('POST', target.path(resolved), new URLSearchParams({ action }));
      if (operation?.operation.query.action === undefined) continue;
      judged++;
      const named = new URL(resolved.toLowerCase()).searchParams.get('action');
      if (named === action) continue;
      faults.push({
        message: `The link ${rel} does not name its action.`,
        location: placeOf(link, 'Href', document),
        expected: `action=${action}`,
        actual: named === null ? 'no action' : `action=${named}`,
      });
    }
    return judged === 0 ? new NotObserved('The body has no link to an action.') : faults;
  },
};
