import { placeOf } from '../../representation/resources.js';
import { READABLE, represents, rootOf } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * The Type that a resource says of itself is that of its element: what a client that follows a link of that Type expects.
 *
 * Documentation: mapping_link_types_to_xml_schema; attributes_of_a_link_element, "Type".
 */
export const typeOfItself: Check = {
  id: 'type-of-itself',
  requirement: 'links.type-of-itself',
  needs: READABLE,
  applies: represents,
  judge(exchange, { case: c, contract, observations }) {
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    const [resource] = observations.resources(exchange);
    const element = rootOf(c);
    if (resource?.root && resource.type && element !== undefined && contract.linkTypes.leadTo(element)) {
      const { type, location } = resource;
      const roots = contract.linkTypes.rootsOf(type).map((name) => name.toLowerCase());
      // A Type that nobody knows is told by another check.
      if (roots.length > 0) judged++;
      if (roots.length > 0 && !roots.includes(element.toLowerCase()))
        faults.push({
          message: `A ${element} says that it is a ${type}.`,
          location: placeOf({ location }, 'Type', document),
          expected: `a Type of ${element}`,
          actual: type,
        });
    }
    return judged === 0 ? new NotObserved('The body has no resource with a Type.') : faults;
  },
};
