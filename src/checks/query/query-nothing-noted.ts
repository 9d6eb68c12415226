import { READABLE, represents } from '../applies.js';
import { type Check, Noted, NotObserved } from '../check.js';
import { membersOf } from '../neighbours.js';
import { pagingOf } from './paging.js';

/**
 * A query that finds nothing: how many pages it says there are. Noted, as no page of the documentation speaks of it.
 *
 * Documentation: pagesize_and_page.
 */
export const queryNothingNoted: Check = {
  id: 'query-nothing-noted',
  requirement: 'query.nothing-found',
  needs: READABLE,
  applies: (c) => c.operation.queryFields.length > 0 && (represents(c) || c.purpose === 'filter'),
  judge(exchange, context) {
    const paging = pagingOf(context.observations.document(exchange));
    if (
      paging === undefined ||
      membersOf(exchange, context).some(({ href, uid }) => (href ?? uid) !== undefined)
    )
      return new NotObserved('The query found something.');
    return new Noted(`Nothing found is page ${paging.pageNum} of ${paging.pagesCount}.`);
  },
};
