import { READABLE, represents } from '../applies.js';
import { lackOf } from '../between.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { operationAt, readings, rootResource } from '../neighbours.js';

/**
 * What a resource leads up to lists it: where the parent has a collection of that kind below it, and the collection was
 * read, the resource is a member.
 *
 * Documentation: attributes_of_a_link_element, "Up" and "Down".
 */
export const parentsHoldChildren: Check = {
  id: 'parents-hold-children',
  requirement: 'links.up-and-down',
  reach: 'run',
  needs: READABLE,
  applies: (c) =>
    represents(c) &&
    // What the run itself creates was not there when the collections were read.
    c.role === undefined &&
    c.operation.resource !== undefined &&
    c.operation.path.endsWith('}'),
  judge(exchange, context) {
    const { contract, case: c } = context;
    const own = rootResource(exchange, context);
    if (own === undefined) return new NotObserved('The resource says neither its UID nor its Href.');
    const faults: Fault[] = [];
    let judged = 0;
    for (const { href, rel, location } of own.links) {
      if (rel !== 'Up' || href === undefined) continue;
      const parent = operationAt(href, context);
      if (parent === undefined || !parent.path.includes('{')) continue;
      const below = contract.operations.filter(
        (o) =>
          o.method === 'GET' &&
          o.resource === c.operation.resource &&
          o.path.replace(/\/[^/]*$/, '') === parent.path &&
          !o.path.endsWith('}'),
      );
      for (const collection of below) {
        const name = collection.path.slice(collection.path.lastIndexOf('/'));
        const lists = readings(`${href.replace(/[?#].*$/, '').replace(/\/+$/, '')}${name}`, context);
        if (lists.length === 0) continue;
        judged++;
        const lack = lackOf(lists, own, readings(exchange.request.url, context), context);
        if (lack === undefined) continue;
        faults.push({
          ...lack,
          against: lists.at(-1),
          message: 'What the resource leads up to does not list it.',
          location,
          expected: `a member of ${collection.path}`,
          actual: own.uid ?? own.href ?? '',
        });
      }
    }
    return judged === 0 ? new NotObserved('No collection of a parent was read.') : faults;
  },
};
