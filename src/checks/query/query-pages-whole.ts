import { type Check, NotObserved } from '../check.js';
import { askedBy, listingOf, some, worldOf } from './world.js';

/**
 * All pages of a sorted query together have every member, and none of them twice.
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
    const pages = observations.ofCase(c.id).map((e) => listingOf(e, observations)?.members);
    if (!world || pages.length < c.probes.length || pages.includes(undefined))
      return new NotObserved('Not every page was answered.');
    const keys = pages.flatMap((page) => page?.map((member) => member.key) ?? []);
    // Where some came or went between two pages, all behind them moved to other places.
    if (!world.settled) return new NotObserved('Members came or went while the pages were read.');
    // Where not all members were read, these are not the pages of all of them.
    const all = world.count === undefined ? [] : world.members;
    const lost = all.filter((member) => !keys.includes(member.key));
    const repeated = keys.filter((key, i) => keys.indexOf(key) < i);
    if (lost.length + repeated.length === 0) return [];
    return [
      {
        message: 'The pages together do not have every member once.',
        location: '/Refs',
        expected: `${some(all)} once each`,
        actual: `without ${some(lost)}, twice ${some(repeated)}`,
        against: world.from,
      },
    ];
  },
};
