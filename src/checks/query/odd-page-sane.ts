import type { Check } from '../check.js';
import { refusedWithError } from './answered.js';
import { listingOf } from './world.js';

/**
 * A page that there is not, and a page or a length that is none, is refused with an Error entity or answered with a
 * QueryResult: the documentation says only that pageSize is greater than 0.
 *
 * Documentation: pagesize_and_page.
 */
export const oddPageSane: Check = {
  id: 'odd-page-sane',
  requirement: 'query.odd-pages',
  reach: 'run',
  applies: (c) => c.purpose === 'odd-page',
  judge(exchange, { observations }) {
    if (refusedWithError(exchange, observations) || listingOf(exchange, observations)) return [];
    const { status, reason } = exchange.response;
    return [
      {
        message: `A page that there is not is neither refused nor answered: ${new URL(exchange.request.url).search}`,
        location: 'status',
        expected: 'a QueryResult, or 4xx with an Error entity',
        actual: `${status} ${reason}`,
      },
    ];
  },
};
