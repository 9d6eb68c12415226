import type { Media, Operation } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from './case.js';

/** An id of the right form that no resource has, and one that is no id where there is such a thing. */
interface BadIds {
  readonly unknown: string;
  readonly malformed?: string;
}

const GUIDS: BadIds = { unknown: 'ffffffff-0000-4000-8000-00000000dead', malformed: '99999' };
/** Ids of sessions are secrets, but for those whose digits are all alike. */
const SESSIONS: BadIds = { unknown: 'ffffffff-ffff-ffff-ffff-ffffffffffff', malformed: '99999' };
/** Mounts are numbered. */
const NUMBERS: BadIds = { unknown: '4294967295', malformed: 'no-number' };
/** Any text may be the name of a machine of the catalog, or of a task. */
const NAMES: BadIds = { unknown: 'em-conformance-no-such-machine' };
const TASKS: BadIds = { unknown: 'task-4294967295' };

/**
 * Ids that no resource has, and ids that are none, at every place of the path that takes one: the last, and the one of
 * the resource it belongs to.
 *
 * @param urls instances of the operation, to take the other ids from
 * @param absence why there is none
 */
export function planBadIds(
  operation: Operation,
  urls: readonly string[],
  absence: Case['absent'],
  target: TargetUrl,
): Case[] {
  const places = idPlaces(operation);
  const last = places.at(-1);
  if (last === undefined) return [];
  const [instance] = urls;
  const known = instance === undefined ? [] : target.path(instance).split('/');
  // Below a resource nobody has seen, an error says nothing: the target may not have such a thing at all.
  const unseen = instance === undefined && !isResource(operation) ? absence : undefined;
  const at = (place: number, id: string): string => urlWith(operation, target, instance, place, id);
  const bad = (
    purpose: 'unknown-id' | 'malformed-id',
    name: string,
    url: string,
    media: Media,
    status: readonly number[],
  ): Case => ({
    id: `${operation.id} ${name}/${media}`,
    operation,
    variant: `${name}/${media}`,
    purpose,
    expect: { status, media, form: 'error' },
    ...(unseen === undefined
      ? {
          probes: [{ destination: { kind: 'url', url }, identity: { kind: 'run' }, accept: ACCEPT[media] }],
        }
      : { probes: [], absent: unseen }),
  });
  const [first = last] = places;
  const { malformed } = badIds(operation, last, known);
  return (['xml', 'json'] as const).flatMap((media) => [
    bad('unknown-id', 'unknown-id', at(last, badIds(operation, last, known).unknown), media, [404]),
    ...(malformed === undefined
      ? []
      : [bad('malformed-id', 'malformed-id', at(last, malformed), media, [400, 404])]),
    ...(first !== last && instance !== undefined
      ? [
          bad(
            'unknown-id',
            'unknown-parent',
            at(first, badIds(operation, first, known).unknown),
            media,
            [404],
          ),
        ]
      : []),
  ]);
}

/** The URL of an instance that there is not. */
export function unknownUrl(operation: Operation, target: TargetUrl): string {
  const last = idPlaces(operation).at(-1) ?? -1;
  return urlWith(operation, target, undefined, last, badIds(operation, last).unknown);
}

/** A resource that its id alone finds: the target has the address, whether it has an instance or not. */
function isResource(operation: Operation): boolean {
  return operation.path.endsWith('}') && idPlaces(operation).length === 1;
}

/** Positions of the segments of the path that take an id; what follows a mount is a path in its file system. */
function idPlaces({ path }: Operation): number[] {
  return path.split('/').flatMap((part, i) => (/^\{(?!filepath\})/i.test(part) ? [i] : []));
}

/** Bad ids of the form that goes there; an instance shows it best. */
function badIds({ path }: Operation, place: number, known: readonly string[] = []): BadIds {
  if (/^\d+$/.test(known[place] ?? '')) return NUMBERS;
  if (path.startsWith('/tasks/')) return TASKS;
  if (path.startsWith('/logonSessions/')) return SESSIONS;
  const part = path.split('/')[place];
  return part === '{vmname}' ? NAMES : part === '{mountId}' ? NUMBERS : GUIDS;
}

/** No link leads to an id that does not exist, so this URL is built: of an instance, where there is one. */
function urlWith(
  operation: Operation,
  target: TargetUrl,
  instance: string | undefined,
  place: number,
  id: string,
): string {
  const parts = operation.path.split('/');
  const known = instance === undefined ? [] : target.path(instance).split('/');
  const path = parts.map((part, i) => {
    if (i === place) return id;
    return part.startsWith('{') ? (known[i] ?? badIds(operation, i).unknown) : part;
  });
  const url = new URL(path.join('/').slice(1), target.base);
  for (const [name, value] of Object.entries(operation.query)) url.searchParams.set(name, value);
  return url.href;
}
