import type { Answered } from '../../http/exchange.js';
import { READABLE } from '../applies.js';
import { again, between, unlessClose } from '../between.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { readingsAt } from '../neighbours.js';
import { pagingOf } from './paging.js';

/**
 * A query without a filter has the members of the collection of its type.
 *
 * Documentation: filter ("By default, the query results are not filtered"), query pages.
 */
export const querySameMembers: Check = {
  id: 'query-same-members',
  requirement: 'query.same-members',
  reach: 'run',
  also: ['query.filter-off'],
  needs: READABLE,
  applies: (c) => c.operation.queryFields.length > 0 && ['xml', 'json', 'no-accept'].includes(c.variant),
  judge(exchange, context) {
    const { case: c, contract, observations } = context;
    const pages = pagingOf(observations.document(exchange))?.pagesCount;
    if (pages === undefined || pages > 1) return new NotObserved('The result does not stand on one page.');
    const collection = contract.operations.find(
      (o) =>
        o.method === 'GET' &&
        o.resource === c.operation.resource &&
        !o.path.includes('{') &&
        o.queryFields.length === 0,
    );
    const readings = collection
      ? readingsAt(new URL(collection.path.slice(1), observations.target.base).href, context)
      : [];
    if (readings.length === 0) return new NotObserved('The collection was not read.');
    const members = uids(exchange, context);
    // The target may change between two reads: one reading that agrees is enough.
    const [closest] = readings
      .map((other) => ({ other, faults: differences(uids(other, context), members) }))
      .sort((a, b) => a.faults.length - b.faults.length);
    if (closest === undefined || closest.faults.length === 0) return [];
    const isWhole = (query: Answered): boolean => pagingOf(observations.document(query))?.pagesCount === 1;
    const found = between(readingsAt(exchange.request.url, context).filter(isWhole), readings);
    const anew = again(exchange, closest.other);
    if (found === undefined)
      return closest.faults.map((f) => ({ ...f, against: closest.other, again: anew }));
    const [before, after] = [uids(found.before, context), uids(found.after, context)];
    return differences(after, uids(found.own, context))
      .filter(({ uid }) => before.has(uid) === after.has(uid))
      .map((f) => ({ ...f, against: found.after, ...unlessClose(found, anew) }));
  },
};

function uids(exchange: Answered, { observations }: CheckContext): Set<string> {
  return new Set(observations.resources(exchange).flatMap((r) => (r.uid ? [r.uid] : [])));
}

function differences(
  collection: ReadonlySet<string>,
  query: ReadonlySet<string>,
): (Fault & { readonly uid: string })[] {
  const fault = (uid: string, message: string, expected: string, actual: string) => ({
    uid,
    message,
    location: '/Refs',
    expected,
    actual,
  });
  return [
    ...[...collection]
      .filter((uid) => !query.has(uid))
      .map((uid) => fault(uid, 'The query loses a member of the collection.', uid, 'absent')),
    ...[...query]
      .filter((uid) => !collection.has(uid))
      .map((uid) => fault(uid, 'The query has a member the collection lacks.', 'absent', uid)),
  ];
}
