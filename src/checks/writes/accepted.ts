import type { Case } from '../../plan/case.js';
import type { Check } from '../check.js';

/** A check that a request in the form that a page gives is accepted; `status-code` needs it, so that one fault is one finding. */
export function accepted(
  id: string,
  requirement: string,
  message: string,
  applies: (c: Case) => boolean,
  also: readonly string[] = [],
): Check {
  return {
    id,
    requirement,
    ...(also.length > 0 ? { also } : {}),
    applies,
    judge({ response: { status, reason } }, { case: { expect } }) {
      if (expect.status.includes(status)) return [];
      const actual = `${status} ${reason}`.trim();
      return [{ message, location: 'status', expected: expect.status.join(' or '), actual }];
    },
  };
}
