import type { Check } from '../check.js';
import { refusedWithError } from './answered.js';

/**
 * A query by a field that its type does not have, and one whose filter is none, is refused with an Error entity.
 * Documented are neither the status nor that it is refused at all.
 *
 * Documentation: query_comparison, http_response_codes.
 */
export const malformedQueryRefused: Check = {
  id: 'malformed-query-refused',
  requirement: 'query.malformed',
  applies: (c) => c.purpose === 'malformed-query',
  judge(exchange, { observations }) {
    if (refusedWithError(exchange, observations)) return [];
    const { status, reason } = exchange.response;
    return [
      {
        message: `A query that cannot be understood is not refused: ${new URL(exchange.request.url).search}`,
        location: 'status',
        expected: '4xx with an Error entity',
        actual: `${status} ${reason}`,
      },
    ];
  },
};
