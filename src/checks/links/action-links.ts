import type { Contract } from '../../contract/contract.js';
import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * A link that changes something leads to an address that the documentation gives for the method of its Rel: Delete to
 * one that takes DELETE, Edit to PUT, Create and the actions to POST with the name of the action. Judged by the shape of
 * the Href; nothing is sent.
 *
 * Documentation: requests, "Link Relations"; the pages of the operations.
 */
export const actionLinks: Check = {
  id: 'action-links',
  requirement: 'links.to-documented-operations',
  needs: [...READABLE, 'link-method'],
  applies: represents,
  judge(exchange, { contract, observations }) {
    const { target } = observations;
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    for (const link of observations.resources(exchange).flatMap((r) => r.links)) {
      const method = contract.relations[link.rel ?? ''];
      if (method === undefined || method === 'GET' || link.href === undefined) continue;
      const resolved = target.resolve(link.href)?.url;
      const known = (query: URLSearchParams): boolean =>
        resolved !== undefined && contract.route(method, target.path(resolved), query) !== undefined;
      const query = new URL(resolved ?? target.base).searchParams;
      // The link Edit of a job is documented without the action that the page of the request has.
      const action = (link.rel ?? '').toLowerCase();
      const fits = known(query) || known(new URLSearchParams({ action }));
      // Download stands in examples and in the table of relations, and no page is about it.
      if (!fits && query.get('action')?.toLowerCase() === action && !hasPage(action, contract)) continue;
      judged++;
      if (fits) continue;
      faults.push({
        message: `The link ${link.rel} leads to no documented operation.`,
        location: placeOf(link, 'Href', document),
        expected: `an address that takes ${method}`,
        actual: link.href,
      });
    }
    return judged === 0 ? new NotObserved('The body has no link that changes something.') : faults;
  },
};

/** Whether an operation of that action is documented anywhere. */
function hasPage(action: string, { operations }: Contract): boolean {
  return operations.some(({ query }) => query.action?.toLowerCase() === action);
}
