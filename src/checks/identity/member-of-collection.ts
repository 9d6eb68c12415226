import { READABLE, represents } from '../applies.js';
import { lackOf } from '../between.js';
import { type Check, NotObserved } from '../check.js';
import { readings, rootResource } from '../neighbours.js';

/**
 * A resource that can be read is a member of the collection it stands below: nothing exists that its list does not know.
 *
 * Documentation: resource_types, "Resource Collections".
 */
export const memberOfCollection: Check = {
  id: 'member-of-collection',
  requirement: 'representations.member-of-collection',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.purpose === 'read' && /[^/]\/\{[^/}]+\}$/.test(c.operation.path),
  judge(exchange, context) {
    const { contract, case: c } = context;
    const above = c.operation.path.slice(0, c.operation.path.lastIndexOf('/'));
    if (!contract.operations.some((o) => o.method === 'GET' && o.path === above))
      return new NotObserved(`There is no collection ${above}.`);
    const own = rootResource(exchange, context);
    if (own?.uid === undefined && own?.href === undefined)
      return new NotObserved('The resource says neither its UID nor its Href.');
    const url = new URL(exchange.request.url);
    const lists = readings(`${url.origin}${url.pathname.replace(/\/+[^/]*\/*$/, '')}`, context);
    if (lists.length === 0) return new NotObserved('The collection was not read.');
    const lack = lackOf(lists, own, readings(exchange.request.url, context), context);
    if (lack === undefined) return [];
    return [
      {
        ...lack,
        against: lists.at(-1),
        message: 'The collection does not list a resource that can be read.',
        location: '/Href',
        expected: `a member of ${above}`,
        actual: own.uid ?? own.href ?? '',
      },
    ];
  },
};
