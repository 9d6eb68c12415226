import { placeOf } from '../../representation/resources.js';
import { READABLE, representsKeyResources } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { membersOf } from '../neighbours.js';

/**
 * All members of a collection are of one kind and in one form: they have the same Type.
 *
 * Documentation: resource_types, "Resource Collections"; representation_collections.
 */
export const collectionOfOneKind: Check = {
  id: 'collection-of-one-kind',
  requirement: 'representations.collection-of-one-kind',
  reach: 'run',
  needs: READABLE,
  applies: (c) => representsKeyResources(c) && !c.operation.path.endsWith('}'),
  judge(exchange, context) {
    const members = membersOf(exchange, context).filter((r) => r.type !== undefined);
    const [first] = members;
    if (members.length < 2 || first === undefined)
      return new NotObserved('The list has fewer than two members with a Type.');
    const document = context.observations.document(exchange);
    return members
      .filter((r) => r.type !== first.type)
      .map((r) => ({
        message: 'A member of the collection is of another Type than the first.',
        location: placeOf(r, 'Type', document),
        expected: first.type ?? '',
        actual: r.type ?? '',
      }));
  },
};
