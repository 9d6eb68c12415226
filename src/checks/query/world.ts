import { type Member, membersOf } from '../../contract/query/member.js';
import type { Known } from '../../contract/query/value.js';
import type { Operation } from '../../contract/types.js';
import type { Answered } from '../../http/exchange.js';
import type { Asked } from '../../plan/query-language.js';
import { readingOf } from '../between.js';
import type { Again, CheckContext } from '../check.js';
import type { Observations } from '../observations.js';
import { pagingOf } from './paging.js';

/** What was observed of a query type, before and after everything that is held to it. */
export interface World {
  /** Members that were the same in both readings: what changed meanwhile says nothing of queries. */
  readonly members: readonly Member[];
  /** How many members there are, where none came or went and all were read. */
  readonly count?: number;
  /** Whether none came or went. */
  readonly settled: boolean;
  /** Whether all were read: there is one page of them. */
  readonly whole: boolean;
  /** Members of all types. */
  readonly known: Known;
  /** The query without a filter, which has them. */
  readonly from: Answered | undefined;
}

const KNOWN = new WeakMap<Observations, Known>();
const WORLDS = new WeakMap<Observations, Map<string, World | undefined>>();

/** What is known of the type of an operation; undefined where its members could not be read. Read once a run. */
export function worldOf(observations: Observations, operation: Operation): World | undefined {
  const worlds = WORLDS.get(observations) ?? new Map<string, World | undefined>();
  WORLDS.set(observations, worlds);
  if (!worlds.has(operation.id)) worlds.set(operation.id, read(observations, operation));
  return worlds.get(operation.id);
}

function read(observations: Observations, operation: Operation): World | undefined {
  const before = lastOf(observations, `${operation.id} members`);
  if (!before) return undefined;
  const after = lastOf(observations, `${operation.id} members-again`) ?? before;
  const later = new Map(after.members.map((member) => [member.key, contentOf(member)]));
  const isSame =
    before.members.length === after.members.length && before.members.every(({ key }) => later.has(key));
  const whole = before.pages === 1 && after.pages === 1;
  return {
    members: before.members.filter((member) => later.get(member.key) === contentOf(member)),
    settled: isSame,
    whole,
    known: knownOf(observations),
    from: observations.ofCase(`${operation.id} members`).at(-1),
    ...(whole && isSame ? { count: before.members.length } : {}),
  };
}

function knownOf(observations: Observations): Known {
  let known = KNOWN.get(observations);
  if (!known) {
    const cases = observations.cases.filter((c) => c.purpose === 'members');
    const members = cases.flatMap((c) => lastOf(observations, c.id)?.members ?? []);
    known = new Map(members.map((member) => [member.key, member]));
    KNOWN.set(observations, known);
  }
  return known;
}

function contentOf({ facts, links }: Member): string {
  return JSON.stringify([[...facts], links.map(({ rel, href }) => [rel, href])]);
}

interface Listing {
  readonly members: readonly Member[];
  readonly pages: number | undefined;
}

function lastOf(observations: Observations, caseId: string): Listing | undefined {
  const exchange = observations.ofCase(caseId).at(-1);
  return exchange && listingOf(exchange, observations);
}

/** What an answer lists and on how many pages; undefined where it is no QueryResult that can be read. */
export function listingOf(exchange: Answered, observations: Observations): Listing | undefined {
  if (exchange.response.status !== 200) return undefined;
  const document = observations.document(exchange);
  const members = membersOf(document);
  return members && { members, pages: pagingOf(document)?.pagesCount };
}

/** Said of pages that differ because their members did. */
export const MOVED = 'Members came or went while the pages were read.';

/** All members, some pages and all members, to be read again until two readings of all have the same; twice is enough. */
export function roundOf(from: Answered, pages: readonly Answered[]): readonly Again[] {
  const [all, ...some] = [from, ...new Set(pages)].map(readingOf) as [Again, ...Again[]];
  return [all, ...some, all, ...some, all];
}

/** Pages that were read again between two readings of all members that had the same. */
interface QuietRound {
  readonly pages: readonly Answered[];
  /** UIDs of the members; none where not all were read. */
  readonly members: readonly string[];
}

/**
 * A round in which pages were read again while no member came or went.
 *
 * @param from the query that has all members
 * @returns `none`: they were not read again; `moved`: members came or went in each round
 */
export function quietRound(
  from: Answered,
  pages: readonly Answered[],
  observations: Observations,
): QuietRound | 'none' | 'moved' {
  const keysOf = (e: Answered): string[] | undefined =>
    listingOf(e, observations)
      ?.members.map(({ key }) => key)
      .sort();
  const wholes = observations.fetched(from.request.url);
  const rounds = wholes.slice(1).flatMap((after, i): QuietRound[] => {
    const [before, members] = [wholes[i], keysOf(after)];
    const between = pages.flatMap(
      ({ request }) =>
        observations
          .fetched(request.url)
          .find(({ id, response }) => response.status === 200 && id > (before?.id ?? 0) && id < after.id) ??
        [],
    );
    const isQuiet = before && members && keysOf(before)?.join() === members.join();
    const isWhole = listingOf(after, observations)?.pages === 1;
    return isQuiet && between.length === pages.length
      ? [{ pages: between, members: isWhole ? members : [] }]
      : [];
  });
  return rounds.at(-1) ?? (wholes.length < 2 ? 'none' : 'moved');
}

/** What a request of a case asked for. */
export function askedBy(exchange: Answered, { case: c }: CheckContext): Asked | undefined {
  const probe = c.probes.find(
    ({ destination }) => destination.kind === 'url' && destination.url === exchange.request.url,
  );
  return (probe ?? c.probes.find(({ destination }) => destination.kind === 'link'))?.asks;
}

/** A few members to show, and how many there are. */
export function some(members: readonly (Member | string)[]): string {
  const keys = members.map((member) => (typeof member === 'string' ? member : member.key));
  const shown = keys.slice(0, 3).join(', ');
  return `${keys.length}${keys.length > 0 ? ` (${shown}${keys.length > 3 ? ', …' : ''})` : ''}`;
}
