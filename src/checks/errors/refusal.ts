import type { Case, Purpose } from '../../plan/case.js';
import type { Check } from '../check.js';

/**
 * A check that a request has the outcome it must have, a refusal as a rule: one of the status codes the case allows.
 *
 * @param among of the cases of that purpose, those that it is about
 */
export function refusal(
  id: string,
  requirement: string,
  purpose: Purpose,
  message: string,
  also: readonly string[] = [],
  among: (c: Case) => boolean = () => true,
): Check {
  return {
    id,
    requirement,
    ...(also.length > 0 ? { also } : {}),
    applies: (c) => c.purpose === purpose && among(c),
    judge({ response }, { case: c }) {
      if (c.expect.status.includes(response.status)) return [];
      return [
        {
          message,
          location: 'status',
          expected: c.expect.status.join(' or '),
          actual: `${response.status} ${response.reason}`.trim(),
        },
      ];
    },
  };
}
