import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * The Rel of a link stands in the table of relations, or is the name of an action that a page is about; the Type of a link or
 * of a resource stands in the mapping table. Both grow with every version: a warning.
 *
 * Documentation: requests, "Link Relations"; mapping_link_types_to_xml_schema.
 */
export const linkListedValues: Check = {
  id: 'link-listed-values',
  requirement: 'representations.listed-values',
  needs: READABLE,
  applies: represents,
  judge(exchange, { contract, observations }) {
    const document = observations.document(exchange);
    const faults: Fault[] = [];
    let judged = 0;
    const expect = (isListed: boolean, location: string, expected: string, actual: string): void => {
      judged++;
      if (!isListed) faults.push({ message: `${actual} is not listed.`, location, expected, actual });
    };
    const known = contract.relationNames;
    for (const resource of observations.resources(exchange)) {
      for (const { type, ...at } of [resource, ...resource.links])
        if (type)
          expect(
            contract.linkTypes.isNamed(type),
            placeOf(at, 'Type', document),
            'a Type of the mapping table',
            type,
          );
      for (const { rel, location } of resource.links)
        if (rel)
          expect(
            known.has(rel.toLowerCase()),
            location,
            'a Rel of the table of relations, or an action',
            rel,
          );
    }
    return judged === 0 ? new NotObserved('The body has neither Rel nor Type.') : faults;
  },
};
