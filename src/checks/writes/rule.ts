import type { Check } from '../check.js';
import { differences } from './as-sent.js';

/**
 * A check that a request which a page rules out is refused, or that it has no effect where the plan says what must be
 * the same afterwards.
 *
 * @param requirement that rules it out; the plan names it too
 */
export function ruleKept(id: string, requirement: string, message: string): Check {
  return {
    id,
    requirement,
    applies: ({ role, purpose }) =>
      role?.rule === requirement &&
      (role.keeps === undefined ? purpose === 'ruled-out' : purpose === 'after'),
    judge(exchange, context) {
      const { role, expect } = context.case;
      if (role?.keeps !== undefined) return differences(exchange, role.keeps, message, context);
      const { status, reason } = exchange.response;
      if (expect.status.includes(status)) return [];
      const actual = `${status} ${reason}`.trim();
      return [{ message, location: 'status', expected: expect.status.join(' or '), actual }];
    },
  };
}
