import { READABLE, representsKeyResources } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { readings, rootResource } from '../neighbours.js';

/**
 * A resource keeps its UID while the logon session lives: whenever it is read, in whatever form, the UID is the same.
 *
 * Documentation: resource_types, "UID".
 */
export const uidPersists: Check = {
  id: 'uid-persists',
  requirement: 'representations.uid-persists',
  reach: 'run',
  needs: [...READABLE, 'uid-pattern'],
  applies: (c) => representsKeyResources(c) && c.operation.path.endsWith('}'),
  judge(exchange, context) {
    const uid = rootResource(exchange, context)?.uid;
    if (uid === undefined) return new NotObserved('The resource has no UID.');
    const others = readings(exchange.request.url, context)
      .filter((e) => e.id !== exchange.id)
      .flatMap((e) => {
        const found = rootResource(e, context)?.uid;
        return found === undefined ? [] : [{ uid: found, against: e }];
      });
    if (others.length === 0) return new NotObserved('The resource was read once only.');
    const [other] = others.filter((o) => o.uid.toLowerCase() !== uid.toLowerCase());
    if (other === undefined) return [];
    const message = 'The UID is another one than before.';
    return [{ message, location: '/UID', expected: other.uid, actual: uid, against: other.against }];
  },
};
