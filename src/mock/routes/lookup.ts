import { badRequest, unknownId } from '../errors.js';
import type { HierarchyObjectRecord } from '../estate/infrastructure.js';
import { hierarchyItem, lookupService } from '../resources/lookup.js';
import { document } from '../serialize/layout.js';
import { QUERY_SERVICE } from '../serialize/layouts.js';
import { HIERARCHY_ITEMS } from '../serialize/lookup-layouts.js';
import { parameter } from '../target.js';
import { type Call, guidOf, ok, type Route } from './route.js';

/** Objects of the virtual infrastructure. */
export const LOOKUP_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'lookupSvc',
    operation: 'getLookupService',
    // Links and nothing else, like the query service.
    handle: ({ session, world }) =>
      ok(document('LookupSvc', QUERY_SERVICE, lookupService(world, session?.id))),
  },
  {
    method: 'GET',
    path: 'lookup',
    operation: 'lookup',
    handle: (call) => {
      const found = lookUp(call).map(hierarchyItem);
      return ok(document('HierarchyItems', HIERARCHY_ITEMS, { HierarchyItems: found }));
    },
  },
];

/**
 * By hierarchyRef alone, or by host, name and type; nothing of it minds the case.
 *
 * @throws ApiError 400 where neither is given whole, 404 where there is no such host
 */
function lookUp({ target, world }: Call): HierarchyObjectRecord[] {
  const { hierarchyObjects, hierarchyRoots } = world.estate.estate;
  const ref = parameter(target, 'hierarchyRef');
  if (ref !== undefined) return hierarchyObjects.filter((o) => same(o.ref, ref));
  const [host, name, type] = ['host', 'name', 'type'].map((p) => parameter(target, p));
  if (host === undefined || name === undefined || type === undefined) {
    throw badRequest('A lookup needs either hierarchyRef or host, name and type.');
  }
  const root = guidOf(host, 'HierarchyRoot');
  if (!hierarchyRoots.some((r) => r.id === root)) throw unknownId(root, 'hierarchy root');
  return hierarchyObjects.filter(
    (o) => o.hierarchyRoot === root && same(o.type, type) && (name === '*' || same(o.name, name)),
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
