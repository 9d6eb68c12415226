import { placeOf } from '../../representation/resources.js';
import { READABLE, represents, rootOf } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { misled, operationAt, pathOf } from '../neighbours.js';
import { sameRoot } from './followed.js';

/**
 * What has no UID to be known by leads to an address where its Type is answered: services, settings, and what stands within
 * entities. Key resources are judged by their UIDs.
 *
 * Documentation: resource_urls; mapping_link_types_to_xml_schema.
 */
export const hrefOfType: Check = {
  id: 'href-of-type',
  requirement: 'representations.href-of-type',
  reach: 'run',
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const { case: c, contract, observations } = context;
    const document = observations.document(exchange);
    const { url } = exchange.request;
    const faults: Fault[] = [];
    let judged = 0;
    for (const resource of observations.resources(exchange)) {
      const { href, type, uid, root } = resource;
      if (href === undefined || misled(resource, context) !== undefined) continue;
      const known = contract.linkTypes.rootsOf(type ?? '');
      const own = root ? rootOf(c) : undefined;
      const roots = known.length > 0 || own === undefined ? known : [own];
      const there = operationAt(href, context);
      // What is within an entity may be at an address that no page has.
      if (roots.length === 0 || (there === undefined && (!root || uid !== undefined))) continue;
      judged++;
      const answered = there && Object.values(there.roots).filter((name) => name !== undefined);
      // What is answered at one address is there, not at the address of another of its kind.
      const isElsewhere =
        root && uid === undefined && there === c.operation && pathOf(href, context) !== pathOf(url, context);
      if (!isElsewhere && answered?.some((name) => roots.some((expected) => sameRoot(name, expected))))
        continue;
      faults.push({
        message: `The Href of ${type ?? own} leads to ${there?.path ?? 'an address that no page has'}.`,
        location: placeOf(resource, 'Href', document),
        expected: isElsewhere ? url : `an address that answers with ${roots.join(' or ')}`,
        actual: href,
      });
    }
    return judged === 0
      ? new NotObserved('The body has no resource without a UID that says its Href and Type.')
      : faults;
  },
};
