import type { Answered } from '../../http/exchange.js';
import type { Asked } from '../../plan/query-language.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import type { Observations } from '../observations.js';
import { pagingOf } from './paging.js';
import { askedBy, listingOf, MOVED, quietRound, roundOf, worldOf } from './world.js';

/**
 * With pageSize a page has that many members, the last one what is left, and PagesCount is the number of such pages.
 *
 * Documentation: pagesize_and_page.
 */
export const queryPageSize: Check = {
  id: 'query-page-size',
  requirement: 'query.page-size',
  reach: 'run',
  also: ['query.page'],
  needs: ['status-code'],
  applies: (c) => c.purpose === 'page' && c.rule !== 'link',
  judge(exchange, context) {
    const { observations, case: c } = context;
    const page = askedBy(exchange, context)?.page;
    const world = worldOf(observations, c.operation);
    if (!page || !world) return new NotObserved('The members of the type were not read.');
    const faults = held(exchange, page, world.count, observations);
    if (faults instanceof NotObserved || faults.length === 0 || !world.from) return faults;
    const anew = quietRound(world.from, [exchange], observations);
    if (anew === 'none') {
      const again = roundOf(world.from, [exchange]);
      return faults.map((fault) => ({ ...fault, again }));
    }
    if (anew === 'moved') return new NotObserved(MOVED);
    const [own = exchange] = anew.pages;
    const count = world.whole ? anew.members.length : undefined;
    if (count !== undefined && page.number > 1 && count <= (page.number - 1) * page.size)
      return new NotObserved(MOVED);
    return held(own, page, count, observations);
  },
};

/** @param count how many members there are, where it is known */
function held(
  exchange: Answered,
  page: NonNullable<Asked['page']>,
  count: number | undefined,
  observations: Observations,
): Fault[] | NotObserved {
  const paging = pagingOf(observations.document(exchange));
  const full = paging !== undefined && paging.pageNum < paging.pagesCount;
  if (count === undefined && !full) return new NotObserved('How long the last page is, is not known.');
  const expected = {
    members:
      count === undefined
        ? page.size
        : Math.max(0, Math.min(page.size, count - (page.number - 1) * page.size)),
    PageNum: page.number,
    PagesCount: count === undefined ? paging?.pagesCount : Math.ceil(count / page.size),
  };
  const actual = {
    members: listingOf(exchange, observations)?.members.length,
    PageNum: paging?.pageNum,
    PagesCount: paging?.pagesCount,
  };
  return (['members', 'PageNum', 'PagesCount'] as const).flatMap((what): Fault[] =>
    actual[what] === expected[what]
      ? []
      : [
          {
            message: `Page ${page.number} of ${page.size} members each is not that of ${count ?? 'so many'} members.`,
            location: what === 'members' ? '/Refs' : `/PagingInfo/${what}`,
            expected: `${what} ${expected[what]}`,
            actual: `${what} ${actual[what] ?? 'absent'}`,
          },
        ],
  );
}
