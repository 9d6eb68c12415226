import type { Check } from '../check.js';

/** A check that the answer to operations that create something has no body, although its status code may have one. */
export function withoutBody(id: string, requirement: string, operations: readonly string[]): Check {
  return {
    id,
    requirement,
    needs: ['status-code'],
    applies: (c) => c.purpose === 'create' && operations.includes(c.operation.id),
    judge({ response }) {
      const { length } = response.body;
      if (length === 0) return [];
      const message = 'An answer that has no body has one.';
      return [{ message, location: '/', expected: 'no body', actual: `${length} bytes` }];
    },
  };
}
