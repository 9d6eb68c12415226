import type { Operation } from '../contract/types.js';
import type { Answered } from '../http/exchange.js';
import { kindOf, sameKind } from '../representation/kind.js';
import type { Resource } from '../representation/resources.js';
import type { CheckContext } from './check.js';

/** Answers of 200 to GETs of an address, in either form, that say something. */
export function readings(href: string, context: CheckContext): Answered[] {
  const { target } = context.observations;
  return bothForms(target.resolve(href)?.url ?? href).flatMap((there) => readingsAt(there, context));
}

/** Answers of 200 to GETs of that very address; what cannot be read is told where it is, and nothing is held to it. */
export function readingsAt(url: string, { observations }: CheckContext): Answered[] {
  return observations.fetched(url).filter((e) => {
    if (e.response.status !== 200) return false;
    const { document } = observations.reading(e);
    return document.syntax === 'xml'
      ? document.root !== undefined
      : document.syntax === 'json' && document.value !== undefined;
  });
}

/** Addresses that are remembered, and characters of one. */
const MOST = 100_000;
const LONGEST = 8000;

const FORMS = new Map<string, readonly string[]>();

/** The URL of a resource's reference, and that of its entity. */
function bothForms(address: string): readonly string[] {
  const known = FORMS.get(address);
  if (known !== undefined) return known;
  // What is no URL was read nowhere.
  if (address.length > LONGEST || !URL.canParse(address)) return [];
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (name.toLowerCase() === 'format') url.searchParams.delete(name);
  const entity = new URL(url);
  entity.searchParams.set('format', 'Entity');
  const forms = [url.href, entity.href];
  if (FORMS.size < MOST) FORMS.set(address, forms);
  return forms;
}

/** A path that compares: without the base, the query, case and doubled or trailing slashes (FACTS). */
export function pathOf(href: string, { observations }: CheckContext): string {
  const { target } = observations;
  const path = target.path(target.resolve(href)?.url ?? href);
  return decodedPath(path)
    .toLowerCase()
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

/** The resource that an answer is about: the document itself. */
export function rootResource(exchange: Answered, { observations }: CheckContext): Resource | undefined {
  return observations.resources(exchange).find((r) => r.root);
}

/** The members of a list, with their own links; parts of members, which have links of their own too, left out. */
export function membersOf(exchange: Answered, { observations }: CheckContext): Resource[] {
  const members: Resource[] = [];
  for (const resource of observations.resources(exchange)) {
    const last = members.at(-1);
    // Outermost first: what is part of a member follows it.
    if (!resource.root && !(last && resource.location.startsWith(`${last.location}/`)))
      members.push(resource);
  }
  return members;
}

/** By answer: UIDs and paths of its members. */
const KNOWN = new WeakMap<Answered, ReadonlySet<string>>();

/** Whether an answer holds a resource, by its UID or by its address. */
export function holds(exchange: Answered, resource: Resource, context: CheckContext): boolean {
  let known = KNOWN.get(exchange);
  if (known === undefined) {
    known = new Set(membersOf(exchange, context).flatMap((member) => namesOf(member, context)));
    KNOWN.set(exchange, known);
  }
  return namesOf(resource, context).some((name) => known.has(name));
}

/** What a resource is known by. */
function namesOf({ uid, href }: Resource, context: CheckContext): string[] {
  return [
    ...(uid === undefined ? [] : [`uid ${uid.toLowerCase()}`]),
    ...(href === undefined ? [] : [`path ${pathOf(href, context)}`]),
  ];
}

/** Operation that a GET of an address is. */
export function operationAt(href: string, { observations }: CheckContext): Operation | undefined {
  const resolved = observations.target.resolve(href)?.url;
  if (resolved === undefined) return undefined;
  return observations.route(resolved)?.operation;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A resource whose Href leads to where another kind has its address. */
export interface Misled {
  readonly kind: string;
  /** Where its kind has its address. */
  readonly own: Operation;
  readonly there: Operation;
}

/**
 * Whether the Href of a resource leads to an address of its own kind.
 *
 * @returns undefined where it cannot be told: no UID, no Href, or an address that the contract does not have
 */
export function misled(resource: Resource, context: CheckContext): Misled | false | undefined {
  const kind = kindOf(resource);
  if (kind === undefined || resource.href === undefined) return undefined;
  const own = context.contract.operations.find(
    (o) => o.method === 'GET' && sameKind(o.resource, kind) && /[^/]\/\{[^/}]+\}$/.test(o.path),
  );
  const there = operationAt(resource.href, context);
  if (own === undefined || there === undefined) return undefined;
  return sameKind(there.resource, kind) ? false : { kind, own, there };
}
