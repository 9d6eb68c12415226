import type { Answered } from '../http/exchange.js';
import type { Resource } from '../representation/resources.js';
import { type Lack, lackOf } from './between.js';
import { type CheckContext, type Fault, NotObserved } from './check.js';
import { holds, membersOf, pathOf, readings } from './neighbours.js';

/**
 * Of some resources those that none of the readings of a list has (`lackOf`).
 *
 * @param seen where the resources were seen
 */
function missingFrom(
  lists: readonly Answered[],
  resources: readonly Resource[],
  seen: readonly Answered[],
  context: CheckContext,
): (Lack & { readonly resource: Resource })[] {
  return resources.flatMap((resource) => {
    if (lists.some((list) => holds(list, resource, context))) return [];
    const where = seen.filter((e) => holds(e, resource, context));
    const lack = lackOf(lists, resource, where, context);
    return lack === undefined ? [] : [{ resource, ...lack }];
  });
}

/** What is in a list is in another, longer one. */
export function allIn(
  whole: string,
  exchange: Answered,
  context: CheckContext,
): readonly Fault[] | NotObserved {
  const members = membersOf(exchange, context);
  if (members.length === 0) return new NotObserved('The list is empty.');
  const lists = readings(new URL(whole, context.observations.target.base).href, context);
  if (lists.length === 0) return new NotObserved(`/${whole} was not read.`);
  const seen = readings(exchange.request.url, context);
  return missingFrom(lists, members, seen, context).map(({ resource: r, ...lack }) => ({
    message: 'A member of the list is missing from the collection of all of its kind.',
    location: r.location,
    expected: `a member of /${whole}`,
    actual: r.uid ?? r.href ?? '',
    ...lack,
    against: lists.at(-1),
  }));
}

/** Resources of a list by the paths that they lead up to. */
const LED_UP = new WeakMap<Answered, ReadonlyMap<string, readonly Resource[]>>();

function ledUp(list: Answered, context: CheckContext): ReadonlyMap<string, readonly Resource[]> {
  let byPath = LED_UP.get(list) as Map<string, Resource[]> | undefined;
  if (byPath === undefined) {
    byPath = new Map();
    for (const member of membersOf(list, context)) {
      for (const up of upsOf(member, context)) {
        const below = byPath.get(up);
        if (below) below.push(member);
        else byPath.set(up, [member]);
      }
    }
    LED_UP.set(list, byPath);
  }
  return byPath;
}

function upsOf({ links }: Resource, context: CheckContext): string[] {
  return links.flatMap((l) => (l.rel === 'Up' && l.href !== undefined ? [pathOf(l.href, context)] : []));
}

/**
 * The list below a resource has what leads up to it, and nothing that leads up to others of its kind instead. What the
 * members of the list do not say of themselves, those of the collection of all of their kind do.
 *
 * @param whole path of that collection
 * @param counts which of its members are to be in the list; absent: all that lead up there
 */
export function thoseBelow(
  whole: string,
  exchange: Answered,
  context: CheckContext,
  counts: (resource: Resource) => boolean = () => true,
): readonly Fault[] | NotObserved {
  const parent = pathOf(exchange.request.url, context).replace(/\/[^/]*$/, '');
  const kind = parent.replace(/[^/]*$/, '');
  const lists = readings(new URL(whole, context.observations.target.base).href, context);
  const own = readings(exchange.request.url, context);
  const faults: Fault[] = [];
  let judged = 0;
  for (const member of membersOf(exchange, context)) {
    const list = lists.find((other) => sameIn(other, member, context).length > 0);
    const elsewhere = [member, ...lists.flatMap((other) => sameIn(other, member, context))];
    const parents = elsewhere
      .flatMap((r) => upsOf(r, context))
      .filter((up) => up.startsWith(kind) && !up.slice(kind.length).includes('/'));
    if (parents.length === 0) continue;
    judged++;
    if (parents.some((p) => p === parent || isBelow(p, kind, parent, context))) continue;
    faults.push({
      message: 'A member of the list leads up to another resource than the one it is listed below.',
      location: member.location,
      expected: parent,
      actual: parents[0] ?? '',
      against: upsOf(member, context).length > 0 ? undefined : list,
    });
  }
  const below = lists.flatMap((list) => ledUp(list, context).get(parent) ?? []).filter(counts);
  judged += below.length;
  const missing = new Map<string, Lack>();
  for (const { resource, ...lack } of missingFrom(own, below, lists, context))
    missing.set(resource.uid ?? resource.href ?? '', lack);
  for (const [uid, lack] of missing) {
    faults.push({
      message: 'What leads up to the resource is missing from the list below it.',
      location: '/',
      expected: `${uid} in the list`,
      actual: 'not there',
      ...lack,
    });
  }
  return judged === 0 ? new NotObserved('Nothing of the kind says what it belongs to.') : faults;
}

/**
 * Whether a resource leads up to another one of its kind: what the session of a job for machines has started has task sessions
 * of its own.
 */
function isBelow(path: string, kind: string, parent: string, context: CheckContext): boolean {
  const all = new URL(kind.replace(/^\/|\/$/g, ''), context.observations.target.base).href;
  return readings(all, context).some((list) =>
    ledUp(list, context)
      .get(parent)
      ?.some(({ href }) => href !== undefined && pathOf(href, context) === path),
  );
}

const BY_UID = new WeakMap<Answered, ReadonlyMap<string, Resource>>();

function sameIn(list: Answered, { uid }: Resource, context: CheckContext): Resource[] {
  let byUid = BY_UID.get(list);
  if (byUid === undefined) {
    byUid = new Map(membersOf(list, context).map((r) => [r.uid?.toLowerCase() ?? '', r]));
    BY_UID.set(list, byUid);
  }
  const found = uid === undefined ? undefined : byUid.get(uid.toLowerCase());
  return found ? [found] : [];
}
