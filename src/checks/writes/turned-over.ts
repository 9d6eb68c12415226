import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { memberOf } from './member-of.js';

/**
 * A check that an action has turned a boolean member of the entity into its opposite, judged by what was read before
 * and after it.
 */
export function turnedOver(id: string, requirement: string, member: string): Check {
  return {
    id,
    requirement,
    reach: 'run',
    needs: ['status-code', ...READABLE],
    applies: ({ role, purpose }) => role?.rule === requirement && purpose === 'after',
    judge(exchange, context) {
      const earlier = context.observations.ofCase(context.case.role?.before ?? '').at(-1);
      const before = earlier && memberOf(earlier, member, context);
      if (before === undefined) return new NotObserved(`${member} was not seen before the action.`);
      const expected = before === 'true' ? 'false' : 'true';
      const actual = memberOf(exchange, member, context) ?? 'absent';
      const message = `The action has not turned ${member} over.`;
      return actual === expected ? [] : [{ message, location: `/${member}`, expected, actual }];
    },
  };
}
