import type { Check } from '../check.js';

/**
 * A check that what creates something is answered without a body.
 *
 * @param operations operationIds
 */
export function withoutBody(id: string, requirement: string, operations: readonly string[]): Check {
  return {
    id,
    requirement,
    needs: ['status-code'],
    applies: ({ operation, purpose }) => purpose === 'create' && operations.includes(operation.id),
    judge({ response }) {
      const { length } = response.body;
      if (length === 0) return [];
      const message = 'The answer has a body.';
      return [{ message, location: 'header:Content-Length', expected: 'no body', actual: `${length} bytes` }];
    },
  };
}
