import { kindOf, sameKind } from '../../representation/kind.js';
import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { operationAt } from '../neighbours.js';

/**
 * The Href of a key resource leads to an address of its own kind. One finding for each pair of kinds, however many
 * members of a list have it.
 *
 * Documentation: resource_urls, "Entity URL".
 */
export const hrefOfKind: Check = {
  id: 'href-of-kind',
  requirement: 'representations.href-of-kind',
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const { contract, observations } = context;
    const document = observations.document(exchange);
    const faults = new Map<string, Fault>();
    let judged = 0;
    for (const resource of observations.resources(exchange)) {
      const kind = kindOf(resource);
      if (kind === undefined || resource.href === undefined) continue;
      const own = contract.operations.find(
        (o) => o.method === 'GET' && sameKind(o.resource, kind) && /[^/]\/\{[^/}]+\}$/.test(o.path),
      );
      const there = operationAt(resource.href, context);
      if (own === undefined || there?.resource === undefined) continue;
      judged++;
      if (sameKind(there.resource, kind) || faults.has(`${kind} ${there.resource}`)) continue;
      faults.set(`${kind} ${there.resource}`, {
        message: `The Href of a ${kind} leads to where each ${there.resource} has its address.`,
        location: placeOf(resource, 'Href', document),
        expected: own.path,
        actual: resource.href,
      });
    }
    return judged === 0
      ? new NotObserved('The body has no resource of a kind with an address of its own.')
      : [...faults.values()];
  },
};
