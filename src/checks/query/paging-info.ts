import { READABLE, represents } from '../applies.js';
import type { Check, Fault } from '../check.js';
import { pagingOf } from './paging.js';

/**
 * A query result says which page it is, how many there are, and links to the others: First and Last always, Previous
 * and Next where there is one, each to that page. A page asked for is the page given.
 *
 * Documentation: pagesize_and_page.
 */
export const pagingInfo: Check = {
  id: 'paging-info',
  requirement: 'query.paging-info',
  needs: READABLE,
  // One rule of filters stands for all: the links of a page are links to what was asked for.
  applies: (c) =>
    c.operation.queryFields.length > 0 && (represents(c) || (c.purpose === 'filter' && c.rule === '==')),
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
    const { pageNum, pageSize, pagesCount, links: given } = paging;
    const rels = given.map(({ rel }) => rel);
    const asked = new URL(exchange.request.url).searchParams;
    const wanted = { page: asked.get('page'), size: asked.get('pageSize') };
    expect(pagesCount >= 1, 'PagesCount', 'at least 1', String(pagesCount));
    if (wanted.page === null) expect(pageNum === 1, 'PageNum', '1', String(pageNum));
    // There were as many pages when they were asked for, and may be fewer now.
    expect(
      wanted.page === null || Number(wanted.page) === pageNum || Number(wanted.page) > pagesCount,
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
    const pages = new Map([
      ['First', 1],
      ['Previous', pageNum - 1],
      ['Next', pageNum + 1],
      ['Last', pagesCount],
    ]);
    for (const { rel, href } of given) {
      const page = pages.get(rel);
      const there = observations.target.resolve(href)?.url;
      const holds = page === undefined || (there !== undefined && isPage(there, page, exchange.request.url));
      expect(holds, `Links, ${rel}`, `page ${page} of the query`, href);
    }
    return faults;
  },
};

/** Words of values that a filter compares with; a server may write the rest of it in another way. */
function valuesIn(url: URL): string[] {
  const filter = url.searchParams.get('filter') ?? '';
  return [...filter.matchAll(/[=<>]\s*(?:"((?:[^"]|"")*)"|([^\s"=;,()]+))/g)].flatMap(
    ([, quoted, bare]) => (quoted ?? bare ?? '').match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Whether an address is that of a page of the query; without a number it may be any. */
function isPage(there: string, page: number, query: string): boolean {
  const [link, asked] = [there, query].map((url) => new URL(url.toLowerCase())) as [URL, URL];
  const number = link.searchParams.get('page');
  return (
    link.pathname.replace(/\/+$/, '') === asked.pathname.replace(/\/+$/, '') &&
    link.searchParams.get('type') === asked.searchParams.get('type') &&
    valuesIn(asked).every((word) => link.searchParams.get('filter')?.includes(word)) &&
    (number === null || Number(number) === page)
  );
}
