import type { Contract, Route } from '../contract/contract.js';
import type { Operation } from '../contract/types.js';
import type { HttpClient } from '../http/client.js';
import type { Limits } from '../http/limits.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Reading } from '../reading/reading.js';
import type { Readings } from '../reading/readings.js';
import { isEmpty } from '../representation/empty.js';
import { kindOf, sameKind } from '../representation/kind.js';
import type { Resource } from '../representation/resources.js';
import { absencesOf, type Visited } from './absences.js';
import { Bounds } from './bounds.js';
import { chooseMembers } from './choose.js';
import { Fetches } from './fetches.js';
import type { Inventory } from './inventory.js';
import { Spares } from './spares.js';
import { hasParameter, Uncharted } from './uncharted.js';
import { isEnough } from './wanted.js';

export interface ExploreOptions {
  readonly contract: Contract;
  readonly target: TargetUrl;
  readonly client: HttpClient;
  readonly readings: Readings;
  /** Session id of the run. */
  readonly token: string;
  /** What was read already, that links are followed from: the root and the logon session. */
  readonly start: readonly Reading[];
  /** URL of the run's own logon session; those of others are left alone. */
  readonly ownSession: string;
  /** Instances followed for each operation on single resources. */
  readonly sample: number;
  /** False: of what no page describes, only what is all but a documented address is asked for. */
  readonly undocumented?: boolean;
  /** Requests under way at the same time; 1 unless given. */
  readonly concurrency?: number;
  /** Ids of the operations whose instances matter; absent: all do. */
  readonly wanted?: ReadonlySet<string>;
  /** Is told which bounds are reached. */
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
}

/** Pages of one result hold nothing but its members. */
const PAGES = new Set(['First', 'Previous', 'Next', 'Last']);

/** Members of one list whose links are looked at. */
const MOST_MEMBERS = 1000;

/** What actions on files and folders list them in: an instance of an operation that answers with such lists itself. */
const LISTED = 'FileSystemEntries';

/**
 * What a link is worth: `sample` follows it while its kind has room, `touch` fetches it all the same to see whether it
 * resolves, `new-kinds` follows it only where nothing of its kind is known.
 */
type Depth = 'sample' | 'touch' | 'new-kinds';

interface Visit {
  readonly url: string;
  readonly route: Route;
  /** False: fetched to see whether it resolves, its own links are not followed. */
  readonly deep: boolean;
  /** Links that lead to it, one from the other. */
  readonly steps: number;
}

/**
 * Finds out which instances exist, breadth first along links. Never builds a URL where the target gives a link;
 * only the query service is addressed directly, and documented collections below instances that no link leads to.
 */
export async function explore(options: ExploreOptions): Promise<Inventory> {
  const { contract, target, wanted, signal } = options;
  const instances = new Map<string, string[]>();
  const visited = new Map<string, Visited[]>();
  const uncharted = new Uncharted();
  const seen = new Set<string>();
  const queue: Visit[] = [];
  const spares = new Spares();
  const fetches = new Fetches((url) => fetch(url, options), options.concurrency ?? 1);

  const bounds = new Bounds(options.limits);
  /** Links that lead to what is being read. */
  let steps = 0;

  const meet = (href: string | undefined, depth: Depth): void => {
    const resolved = href === undefined ? undefined : target.resolve(href);
    if (!resolved) return;
    const url = new URL(resolved.url);
    const route = contract.route('GET', target.path(resolved.url), url.searchParams);
    if (!route) {
      uncharted.meet(target.path(resolved.url), resolved.url);
      return;
    }
    const { operation } = route;
    const plain = withoutFormat(url);
    if (operation.resource === 'LogonSession' && route.instance && !same(plain, options.ownSession)) return;
    const known = instances.get(operation.id) ?? [];
    const sampled = known.some((u) => same(u, plain));
    // A query that a link gives with filters of its own is looked at, but the plain query is the instance; so is the
    // file system of a machine, and not what an action lists of it.
    const isListed = operation.path.endsWith('{filepath}') && operation.roots.entity === LISTED;
    const top = hasParameter(url, 'action') && !isListed;
    const direct = Object.keys(operation.query).length > 0 || top;
    const room = !direct && known.length < (depth === 'new-kinds' ? 1 : options.sample);
    if (!sampled && room) instances.set(operation.id, [...known, plain]);
    if (!sampled && !room && !direct) spares.keep(operation.id, plain);
    if (!sampled && !room && !top && depth !== 'touch') return;
    const key = resolved.url.toLowerCase();
    if (seen.has(key) || bounds.isFull(operation, steps)) return;
    seen.add(key);
    queue.push({ url: resolved.url, route, deep: sampled || room || top, steps: steps + 1 });
  };

  const read = (reading: Reading, single: boolean, first: readonly string[] = []): number => {
    // A list itself has no links; a service or an overview has nothing else.
    const found = reading.resources.filter((r) => single || !r.root || r.links.length > 0);
    const members = foremost(found, first);
    for (const [i, resource] of members.entries()) {
      if (!isMisled(resource, options)) meet(resource.href, 'sample');
      // Members of a list differ in what they link to: one that leads to something new is worth a look.
      const depth = single ? 'touch' : i < options.sample ? 'sample' : 'new-kinds';
      if (i < MOST_MEMBERS) followLinks(resource, contract, (href) => meet(href, depth));
    }
    return members.filter((r) => r.uid !== undefined || r.href !== undefined).length;
  };

  /** Members of a longer list that differ most: references are all alike, so their entities are looked at. */
  const telling = async ({ url, route }: Visit, { document: list }: Reading): Promise<string[]> => {
    const { reference, entity } = route.operation.roots;
    const size = list.syntax === 'xml' ? (list.root?.children.length ?? 0) : 0;
    if (reference === undefined || entity === undefined || isSingle(route)) return [];
    if (size <= options.sample || size > MOST_MEMBERS) return [];
    if (route.form === 'entity') return chooseMembers(list, options.sample);
    const entities = `${url}${url.includes('?') ? '&' : '?'}format=Entity`;
    const key = entities.toLowerCase();
    const waiting = queue.some((v) => v.url.toLowerCase() === key);
    // Where the entities came first, the members were chosen then.
    if (options.signal?.aborted || (seen.has(key) && !waiting)) return [];
    const fetched = await (waiting ? fetches.look(entities) : fetches.take(entities));
    seen.add(key);
    return fetched.reading ? chooseMembers(fetched.reading.document, options.sample) : [];
  };

  for (const reading of options.start) read(reading, true);
  for (const operation of contract.operations) {
    if (operation.method === 'GET' && Object.keys(operation.query).length > 0) {
      const url = new URL(`${operation.path.slice(1)}?${new URLSearchParams(operation.query)}`, target.base)
        .href;
      instances.set(operation.id, [url]);
    }
  }
  const note = (operation: Operation, visit: Visited): void => {
    visited.set(operation.id, [...(visited.get(operation.id) ?? []), visit]);
  };
  function* upcoming(first: string): Generator<string> {
    yield first;
    for (const { url } of queue) yield url;
  }
  const isOver = (): boolean =>
    signal?.aborted === true ||
    (wanted !== undefined && isEnough(contract, wanted, options.sample, { instances, visited }));
  const walk = async (): Promise<void> => {
    for (let visit = queue.shift(); visit && !isOver(); visit = queue.shift()) {
      const { url, route } = visit;
      steps = visit.steps;
      fetches.ahead(upcoming(url));
      const { status, reading } = await fetches.take(url);
      const members =
        visit.deep && reading ? read(reading, isSingle(route), await telling(visit, reading)) : 0;
      note(route.operation, { url, status, members });
    }
  };
  await walk();
  // What no link leads to may be there all the same, as the files of a machine are once somebody has browsed them.
  for (const { operation, urls } of unlinkedBelow(contract, instances)) {
    for (const url of urls) {
      if (isOver()) break;
      const fetched = await fetches.look(url);
      if (fetched.status !== 200) {
        note(operation, { url, status: fetched.status, members: 0 });
        continue;
      }
      meet(url, 'sample');
      break;
    }
  }
  await walk();
  // Where all that was looked at is empty, another one may hold something.
  for (const [id, urls] of instances) {
    const visits = visited.get(id) ?? [];
    const [last] = visits;
    if (last === undefined || visits.some((v) => v.status !== 200 || v.members > 0)) continue;
    if (contract.operation(id).path.endsWith('}')) continue;
    for (const url of spares.of(id).filter((u) => !seen.has(u.toLowerCase()))) {
      if (isOver()) break;
      const fetched = await fetches.look(url);
      if (fetched.status !== 200 || fetched.reading === undefined || isEmpty(fetched.reading.document))
        continue;
      instances.set(id, [url, ...urls].slice(0, options.sample));
      meet(url, 'sample');
      break;
    }
  }
  await walk();
  for (const url of uncharted.tried(contract, options.undocumented !== false)) {
    if (isOver()) break;
    await fetches.look(url);
  }
  const absences = absencesOf(contract, instances, visited);
  // Of what did not matter nothing is said: it may not have been looked for.
  if (wanted) for (const id of absences.keys()) if (!wanted.has(id)) absences.delete(id);
  return { instances, absences, uncharted: uncharted.paths };
}

/** Documented collections below instances, that no link has led to, with the addresses they would have. */
function unlinkedBelow(
  contract: Contract,
  instances: ReadonlyMap<string, readonly string[]>,
): { readonly operation: Operation; readonly urls: readonly string[] }[] {
  return contract.operations.flatMap((operation) => {
    const below = /^(.*\})(\/[^/{}]+\/?)$/.exec(operation.path);
    if (operation.method !== 'GET' || below === null || instances.has(operation.id)) return [];
    const [, above, rest = ''] = below;
    const parent = contract.operations.find((o) => o.method === 'GET' && o.path === above);
    const urls = (instances.get(parent?.id ?? '') ?? []).map((url) => `${url.replace(/\/+$/, '')}${rest}`);
    return urls.length === 0 ? [] : [{ operation, urls }];
  });
}

/** Whether the Href leads to where another kind of resource has its address: genuine servers have such (FACTS). */
function isMisled(resource: Resource, { contract, target }: ExploreOptions): boolean {
  const kind = kindOf(resource);
  const there = resource.href === undefined ? undefined : target.resolve(resource.href)?.url;
  if (kind === undefined || there === undefined) return false;
  const route = contract.route('GET', target.path(there), new URL(there).searchParams);
  if (route?.operation.resource === undefined || sameKind(route.operation.resource, kind)) return false;
  return contract.operations.some((o) => sameKind(o.resource, kind) && o.path.endsWith('}'));
}

/** Those with the Hrefs given first, the others after them as they stand. */
function foremost(resources: readonly Resource[], hrefs: readonly string[]): readonly Resource[] {
  if (hrefs.length === 0) return resources;
  const places = new Map(hrefs.flatMap((href, i) => plainly(href).map((plain) => [plain, i] as const)));
  const place = ({ href = '' }: Resource): number => places.get(plainly(href)[0] ?? '') ?? hrefs.length;
  return resources.toSorted((a, b) => place(a) - place(b));
}

/** An Href without its format, to compare; nothing where it is no URL. */
function plainly(href: string): string[] {
  return URL.canParse(href, 'http://x/') ? [withoutFormat(new URL(href, 'http://x/')).toLowerCase()] : [];
}

function followLinks(resource: Resource, contract: Contract, meet: (href: string | undefined) => void): void {
  for (const { rel = '', href } of resource.links) {
    if (contract.relations[rel] === 'GET' && !PAGES.has(rel)) meet(href);
  }
}

interface Fetched {
  readonly status?: number;
  readonly reading?: Reading;
}

/** XML first; where it cannot be read, JSON, so that one broken form does not end the exploration. */
async function fetch(url: string, { client, readings, token }: ExploreOptions): Promise<Fetched> {
  const get = async (accept: string): Promise<Fetched> => {
    const { response } = await client.send({
      method: 'GET',
      url,
      headers: { Accept: accept, ...sessionHeaders(token) },
    });
    return response ? { status: response.status, reading: readings.of(response) } : {};
  };
  const first = await get(ACCEPT.xml);
  const document = first.reading?.document;
  return document?.syntax === 'xml' && document.problem !== undefined ? get(ACCEPT.json) : first;
}

/** Whether a path template ends in the id of one resource, rather than in a collection below it. */
function isSingle(route: Route): boolean {
  return route.operation.path.endsWith('}');
}

function withoutFormat(url: URL): string {
  const plain = new URL(url);
  for (const name of [...plain.searchParams.keys()])
    if (name.toLowerCase() === 'format') plain.searchParams.delete(name);
  return plain.href;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
