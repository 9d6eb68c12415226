import { badRequest, unknownId } from '../../errors.js';
import { type Call, guidOf, ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import { parameter, type Target } from '../../target.js';
import type { HierarchyObjectRecord } from '../infrastructure/records.js';
import { HIERARCHY_ITEMS } from './layouts.js';
import { hierarchyItem, lookupService } from './lookup.js';

/** Objects of the virtual infrastructure. */
export const LOOKUP_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'lookupSvc',
    operation: 'getLookupService',
    // Links and nothing else, like the query service.
    handle: ({ session, world }) => ok(document('LookupSvc', SERVICE, lookupService(world, session?.id))),
  },
  route('lookup', 'GET lookup', (call) => {
    const found = lookUp(call).map(hierarchyItem);
    return ok(document('HierarchyItems', HIERARCHY_ITEMS, { HierarchyItems: found }));
  }),
];

/**
 * By hierarchyRef alone, or by host, name and type; nothing of it minds the case. A reference is that of one object, so
 * that nothing else counts where there is one.
 *
 * @throws ApiError 400 where neither is given whole or something cannot be understood, 404 where there is no such host
 */
function lookUp({ target, world }: Call): HierarchyObjectRecord[] {
  const { hierarchyObjects, hierarchyRoots } = world.estate.estate;
  const ref = parameter(target, 'hierarchyRef');
  if (ref !== undefined) {
    if (!REFERENCE.test(ref)) {
      throw badRequest(
        `hierarchyRef must be urn:<Platform>:<Type>:<HierarchyRootId>.<ObjectRef>, not [${ref}].`,
      );
    }
    return hierarchyObjects.filter((o) => same(o.ref, ref));
  }
  const [host, name, type] = [needed(target, 'host'), needed(target, 'name'), needed(target, 'type')];
  // Any word: the documentation's own example has a type that is not in its list.
  if (!/^[a-z0-9]+$/i.test(type)) throw badRequest(`type must be a type of objects like Vm, not [${type}].`);
  const root = guidOf(host, 'HierarchyRoot');
  if (!hierarchyRoots.some((r) => r.id === root)) throw unknownId(root, 'hierarchy root');
  return hierarchyObjects.filter(
    (o) => o.hierarchyRoot === root && same(o.type, type) && (name === '*' || same(o.name, name)),
  );
}

/** Documentation: constructing_hierarchyobjreftype. What follows the GUID belongs to the platform. */
const REFERENCE = /^urn:[a-z]+:[a-z]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\..*)?$/i;

/** A parameter that a lookup without hierarchyRef cannot do without. */
function needed(target: Target, name: string): string {
  const value = parameter(target, name);
  if (value === undefined) {
    throw badRequest(`A lookup needs either hierarchyRef or host, name and type; ${name} is missing.`);
  }
  if (value === '') throw badRequest(`${name} must not be empty.`);
  return value;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
