import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { misled } from '../neighbours.js';

/**
 * A link that changes something leads to the resource that has it, or to what lies below it: a client that follows the link
 * Delete of one resource must not delete another.
 *
 * Documentation: links; requests.
 */
export const actionsOnResource: Check = {
  id: 'actions-on-resource',
  requirement: 'links.actions-on-resource',
  reach: 'run',
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const { contract, observations } = context;
    const { target } = observations;
    const document = observations.document(exchange);
    const pathOf = (href: string | undefined): string | undefined => {
      const url = href === undefined ? undefined : target.resolve(href)?.url;
      return url && `${new URL(url).pathname.toLowerCase().replace(/\/+$/, '')}/`;
    };
    const faults: Fault[] = [];
    let judged = 0;
    for (const resource of observations.resources(exchange)) {
      const own = pathOf(resource.href);
      // Where the Href of the resource itself is another's, that is told.
      if (own === undefined || misled(resource, context)) continue;
      for (const link of resource.links) {
        const rel = (link.rel ?? '').toLowerCase();
        const there = pathOf(link.href);
        const changes = contract.relationNames.has(rel) && contract.relations[link.rel ?? ''] !== 'GET';
        // A task leads to what has come of it.
        const isOwn = resource.type !== 'Task' || rel === 'delete';
        if (!changes || !isOwn || there === undefined) continue;
        // A logon session has links to create what belongs to no resource.
        if (rel === 'create' && !isBelowAnother(there, own)) continue;
        judged++;
        if (there.startsWith(own)) continue;
        faults.push({
          message: `The link ${link.rel} of a resource leads to something else.`,
          location: placeOf(link, 'Href', document),
          expected: `an address that begins with ${resource.href?.split('?')[0]}`,
          actual: link.href ?? '',
        });
      }
    }
    return judged === 0
      ? new NotObserved('No resource of the body has a link that changes something.')
      : faults;
  },
};

/** Whether an address lies below a resource of the same collection: that one, or another. */
function isBelowAnother(there: string, own: string): boolean {
  const collection = own.replace(/[^/]+\/$/, '');
  return there.startsWith(collection) && there.slice(collection.length).split('/').length > 2;
}
