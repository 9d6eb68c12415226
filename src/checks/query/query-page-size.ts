import { type Check, type Fault, NotObserved } from '../check.js';
import { pagingOf } from './paging.js';
import { askedBy, listingOf, worldOf } from './world.js';

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
    const members = listingOf(exchange, observations)?.members;
    const paging = pagingOf(observations.document(exchange));
    const world = worldOf(observations, c.operation);
    if (!page || !world) return new NotObserved('The members of the type were not read.');
    const full = paging !== undefined && paging.pageNum < paging.pagesCount;
    const count = world.count ?? (full ? undefined : Number.NaN);
    if (Number.isNaN(count)) return new NotObserved('How long the last page is, is not known.');
    const expected = {
      members:
        count === undefined
          ? page.size
          : Math.max(0, Math.min(page.size, count - (page.number - 1) * page.size)),
      PageNum: page.number,
      PagesCount: count === undefined ? paging?.pagesCount : Math.ceil(count / page.size),
    };
    const actual = {
      members: members?.length,
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
  },
};
