import { READABLE, represents } from '../applies.js';
import { type Check, Noted, NotObserved } from '../check.js';
import { pagingOf } from './paging.js';

/**
 * How long pages are where no length was asked for: everything on one by the documentation, a hundred by genuine servers. Noted, so that
 * a change shows.
 *
 * Documentation: pagesize_and_page.
 */
export const queryPageNoted: Check = {
  id: 'query-page-noted',
  requirement: 'query.one-page-by-default',
  needs: READABLE,
  applies: (c) => c.operation.queryFields.length > 0 && represents(c),
  judge(exchange, { observations }) {
    const paging = pagingOf(observations.document(exchange));
    if (paging === undefined || new URL(exchange.request.url).searchParams.has('pageSize'))
      return new NotObserved('A length of pages was asked for.');
    return new Noted(
      `Without pageSize a page is given as one of ${paging.pageSize}; pages: ${paging.pagesCount}.`,
    );
  },
};
