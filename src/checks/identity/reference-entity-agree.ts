import { READABLE } from '../applies.js';
import { again, between, unlessClose } from '../between.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * Reference and entity of the same resource agree: the same UIDs, and the same Name for each.
 *
 * Documentation: resource_representation_for_ke, representation_collections.
 */
export const referenceEntityAgree: Check = {
  id: 'reference-entity-agree',
  requirement: 'representations.reference-entity-agree',
  reach: 'run',
  needs: [...READABLE, 'uid-pattern'],
  applies: (c) =>
    c.expect.form === 'entity' && c.operation.roots.reference !== undefined && c.role === undefined,
  judge(exchange, { observations }) {
    const named = (e: typeof exchange): Map<string, string> =>
      new Map(observations.resources(e).flatMap((r) => (r.uid ? [[r.uid, r.name ?? '']] : [])));
    const entities = named(exchange);
    const { syntax } = observations.document(exchange);
    const { url } = exchange.request;
    const reference = url.replace(/([?&])format=entit(?:y|ies)(?:&|$)/i, '$1').replace(/[?&]$/, '');
    // Compared with itself, every answer agrees.
    if (reference === url) return new NotObserved('The request did not ask for the entity form.');
    const readings = observations
      .fetched(reference)
      .filter((e) => e.response.status === 200 && observations.document(e).syntax === syntax);
    if (readings.length === 0) return new NotObserved('The reference form was not read.');
    // The target may change between two reads: one reading that agrees is enough.
    const [closest] = readings
      .map((other) => ({ other, faults: differences(named(other), entities) }))
      .sort((a, b) => a.faults.length - b.faults.length);
    if (closest === undefined || closest.faults.length === 0) return [];
    const whole = observations
      .fetched(url)
      .filter((e) => e.response.status === 200 && observations.document(e).syntax === syntax);
    const found = between(whole, readings);
    const anew = again(exchange, closest.other);
    if (found === undefined)
      return closest.faults.map((f) => ({ ...f, against: closest.other, again: anew }));
    const [before, after] = [named(found.before), named(found.after)];
    return differences(after, named(found.own))
      .filter(({ uid }) => before.get(uid) === after.get(uid))
      .map((f) => ({ ...f, against: found.after, ...unlessClose(found, anew) }));
  },
};

/** A fault, and the resource that it is about. */
type About = Fault & { readonly uid: string };

function differences(
  references: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, string>,
): About[] {
  const faults: About[] = [];
  for (const [uid, name] of references) {
    const other = entities.get(uid);
    if (other === undefined) {
      faults.push({
        uid,
        message: 'The reference form has a resource that the entity form lacks.',
        location: '/UID',
        expected: uid,
        actual: 'absent',
      });
    } else if (other !== name) {
      faults.push({
        uid,
        message: 'Reference and entity have different names.',
        location: '/Name',
        expected: name,
        actual: other,
      });
    }
  }
  for (const uid of entities.keys()) {
    if (!references.has(uid)) {
      faults.push({
        uid,
        message: 'The entity form has a resource that the reference form lacks.',
        location: '/UID',
        expected: 'absent',
        actual: uid,
      });
    }
  }
  return faults;
}
