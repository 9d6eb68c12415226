import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { misled } from '../neighbours.js';

/**
 * The Href of a key resource leads to an address of its own kind. One finding for each pair of kinds, however many
 * resources, representations and operations have it.
 *
 * Documentation: resource_urls, "Entity URL".
 */
export const hrefOfKind: Check = {
  id: 'href-of-kind',
  requirement: 'representations.href-of-kind',
  also: ['nas.reference-href'],
  reach: 'run',
  needs: [...READABLE, 'uid-agrees'],
  once: true,
  applies: represents,
  judge(exchange, context) {
    const document = context.observations.document(exchange);
    const faults = new Map<string, Fault>();
    let judged = 0;
    for (const resource of context.observations.resources(exchange)) {
      const found = misled(resource, context);
      if (found === undefined) continue;
      judged++;
      if (found === false || faults.has(`${found.kind} ${found.there.id}`)) continue;
      const { kind, own, there } = found;
      faults.set(`${kind} ${there.id}`, {
        message: `The Href of a ${kind} leads to ${there.path}.`,
        location: placeOf(resource, 'Href', document),
        expected: own.path,
        actual: resource.href ?? '',
      });
    }
    return judged === 0
      ? new NotObserved('The body has no resource of a kind with an address of its own.')
      : [...faults.values()];
  },
};
