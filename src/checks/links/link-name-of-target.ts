import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { readings, rootResource } from '../neighbours.js';

/**
 * The Name of a link to a key resource is the name that the resource itself has. From a part to the whole of its own
 * kind, as from a child backup to its container, the link may say so instead.
 *
 * Documentation: attributes_of_a_link_element, "Name".
 */
export const linkNameOfTarget: Check = {
  id: 'link-name-of-target',
  requirement: 'links.name-of-target',
  reach: 'run',
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const { contract, observations } = context;
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    const named = observations
      .resources(exchange)
      .flatMap((r) => r.links.filter((l) => l.rel !== 'Up' || kindOf(l.type) !== kindOf(r.type)));
    for (const link of named) {
      if (contract.relations[link.rel ?? ''] !== 'GET' || !link.href || !link.name) continue;
      const others = readings(link.href, context).filter((e) => e.id !== exchange.id);
      const names = others.flatMap((e) => {
        const target = rootResource(e, context);
        return target?.uid === undefined || target.name === undefined
          ? []
          : [{ name: target.name, against: e }];
      });
      if (names.length === 0) continue;
      judged++;
      // It may have been renamed between two reads: one reading that agrees is enough.
      if (!names.some(({ name }) => name === link.name)) {
        faults.push({
          message: `The link ${link.rel} has another Name than the resource it leads to.`,
          location: placeOf(link, 'Name', document),
          expected: names[0]?.name ?? '',
          actual: link.name,
          against: names[0]?.against,
        });
      }
    }
    return judged === 0 ? new NotObserved('No link with a Name leads to a resource that was read.') : faults;
  },
};

function kindOf(type: string | undefined): string | undefined {
  return type?.replace(/Reference$/, '');
}
