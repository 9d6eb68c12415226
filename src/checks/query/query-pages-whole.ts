import type { Answered } from '../../http/exchange.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import type { Observations } from '../observations.js';
import { askedBy, listingOf, MOVED, quietRound, roundOf, some, worldOf } from './world.js';

/**
 * All pages of a sorted query together have every member, and none of them twice. Where members come or go between two pages, all
 * behind them move: pages are blamed for what is twice on one of them, or for what they lack when read again while nothing changes.
 *
 * Documentation: pagesize_and_page.
 */
export const queryPagesWhole: Check = {
  id: 'query-pages-whole',
  requirement: 'query.pages-whole',
  reach: 'run',
  needs: ['status-code'],
  applies: (c) => c.purpose === 'page' && c.rule === 'whole',
  judge(exchange, context) {
    const { observations, case: c } = context;
    const number = askedBy(exchange, context)?.page?.number;
    if (number !== c.probes.length) return new NotObserved('Judged together with the last page.');
    const world = worldOf(observations, c.operation);
    const exchanges = observations.ofCase(c.id);
    const pages = keysOf(exchanges, observations);
    const from = world?.from;
    if (!from || pages.length < c.probes.length || pages.includes(undefined))
      return new NotObserved('Not every page was answered.');
    // Where not all members were read, these are not the pages of all of them.
    const all = world.whole ? world.members.map(({ key }) => key) : [];
    const found = faultsOf(pages, all, from);
    if (found.length === 0 || pages.some((page) => repeatedIn(page).length > 0)) return found;
    const anew = quietRound(from, exchanges, observations);
    if (anew === 'none') return found.map((fault) => ({ ...fault, again: roundOf(from, exchanges) }));
    if (anew === 'moved') return new NotObserved(MOVED);
    const size = askedBy(exchange, context)?.page?.size ?? 0;
    const isWhole = anew.members.length <= size * pages.length;
    return faultsOf(keysOf(anew.pages, observations), isWhole ? anew.members : [], from);
  },
};

type Page = readonly string[] | undefined;

function keysOf(exchanges: readonly Answered[], observations: Observations): Page[] {
  return exchanges.map((e) => listingOf(e, observations)?.members.map(({ key }) => key));
}

function repeatedIn(keys: Page = []): string[] {
  return keys.filter((key, i) => keys.indexOf(key) < i);
}

function faultsOf(pages: readonly Page[], all: readonly string[], against: Answered): Fault[] {
  const keys = pages.flatMap((page) => page ?? []);
  const lost = all.filter((key) => !keys.includes(key));
  const repeated = repeatedIn(keys);
  if (lost.length + repeated.length === 0) return [];
  return [
    {
      message: 'The pages together do not have every member once.',
      location: '/Refs',
      expected: `${some(all)} once each`,
      actual: `without ${some(lost)}, twice ${some(repeated)}`,
      against,
    },
  ];
}
