import { READABLE, represents } from '../applies.js';
import type { Check, Fault } from '../check.js';
import { pagingOf } from './paging.js';

/**
 * A query result says which page it is, how many there are, and links to the others: First and Last always, Previous
 * and Next where there is one. A page asked for is the page given.
 *
 * Documentation: pagesize_and_page.
 */
export const pagingInfo: Check = {
  id: 'paging-info',
  requirement: 'query.paging-info',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.queryFields.length > 0,
  judge(exchange, { observations }) {
    const paging = pagingOf(observations.document(exchange));
    if (!paging) {
      return [
        {
          message: 'The query result has no PagingInfo.',
          location: '/PagingInfo',
          expected: 'PagingInfo',
          actual: 'absent',
        },
      ];
    }
    const faults: Fault[] = [];
    const expect = (holds: boolean, member: string, expected: string, actual: string): void => {
      if (!holds)
        faults.push({
          message: `PagingInfo: ${member} is wrong.`,
          location: `/PagingInfo/${member}`,
          expected,
          actual,
        });
    };
    const { pageNum, pageSize, pagesCount, rels } = paging;
    const asked = new URL(exchange.request.url).searchParams;
    const wanted = { page: asked.get('page'), size: asked.get('pageSize') };
    expect(pagesCount >= 1, 'PagesCount', 'at least 1', String(pagesCount));
    if (wanted.page === null) expect(pageNum === 1, 'PageNum', '1', String(pageNum));
    expect(
      wanted.page === null || Number(wanted.page) === pageNum,
      'PageNum',
      String(wanted.page),
      String(pageNum),
    );
    expect(
      wanted.size === null || Number(wanted.size) === pageSize,
      'PageSize',
      String(wanted.size),
      String(pageSize),
    );
    const links = [
      'First',
      ...(pageNum > 1 ? ['Previous'] : []),
      ...(pageNum < pagesCount ? ['Next'] : []),
      'Last',
    ];
    const missing = links.filter((rel) => !rels.includes(rel));
    expect(missing.length === 0, 'Links', links.join(', '), rels.join(', ') || 'none');
    return faults;
  },
};
