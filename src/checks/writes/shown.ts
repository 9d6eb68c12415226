import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { differences } from './as-sent.js';

/**
 * A check that what is read afterwards has the members that a page promises; the plan says which.
 *
 * @param requirement that promises them; the plan names it too
 */
export function shown(id: string, requirement: string, message: string): Check {
  return {
    id,
    requirement,
    needs: ['status-code', ...READABLE],
    applies: ({ role, purpose }) =>
      role?.rule === requirement && role.shows !== undefined && purpose === 'after',
    judge: (exchange, context) => differences(exchange, context.case.role?.shows, message, context),
  };
}
