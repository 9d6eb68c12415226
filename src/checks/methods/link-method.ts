import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * Each relation belongs to one method: where a link with it leads to an address that the documentation knows, it knows
 * the method there. Download is left out, which the documentation gives two methods. Nothing is sent.
 *
 * Documentation: requests, the table of operations and HTTP verbs.
 */
export const linkMethod: Check = {
  id: 'link-method',
  requirement: 'methods.rel-create',
  also: [
    'methods.rel-delete',
    'methods.rel-edit',
    'methods.rel-start',
    'methods.rel-test',
    'methods.rel-stop',
    'methods.rel-retry',
    'methods.rel-clone',
    'methods.rel-restore',
    'methods.rel-failover',
    'methods.rel-toggle-schedule-enabled',
    'methods.rel-toggle-restore-scopes-enabled',
    'methods.rel-browse',
  ],
  needs: READABLE,
  applies: represents,
  judge(exchange, { contract, observations }) {
    const { target } = observations;
    const faults: Fault[] = [];
    let judged = 0;
    for (const link of observations.resources(exchange).flatMap((r) => r.links)) {
      const method = contract.relations[link.rel ?? ''];
      if (method === undefined || method === 'GET' || link.rel === 'Download' || !link.href) continue;
      const url = target.resolve(link.href)?.url;
      const there = url === undefined ? [] : contract.operationsAt(target.path(url));
      if (there.length === 0) continue;
      judged++;
      const action = new URL(url ?? '').searchParams.get('action')?.toLowerCase();
      const named = there.filter((o) => o.query.action?.toLowerCase() === action);
      // An action that no page has is no fault of the method.
      const methods = (action !== undefined && named.length > 0 ? named : there).map((o) => o.method);
      if ((methods as string[]).includes(method)) continue;
      faults.push({
        message: `The link ${link.rel} leads to what is not for ${method}.`,
        location: placeOf(link, 'Href', observations.document(exchange)),
        expected: `an address for ${method}`,
        actual: `${[...new Set(methods)].join(', ')} ${link.href}`,
      });
    }
    return judged === 0
      ? new NotObserved('The body has no link that changes something at a documented address.')
      : faults;
  },
};
