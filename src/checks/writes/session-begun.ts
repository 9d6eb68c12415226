import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { isLast } from '../tasks/tasks.js';
import { sessionsIn } from './sessions-in.js';

/** A check that an action has begun a session, at the latest when the time is over that the run waits for it. */
export function sessionBegun(id: string, requirement: string): Check {
  return {
    id,
    requirement,
    reach: 'run',
    needs: ['status-code', ...READABLE],
    applies: ({ role, purpose }) => role?.rule === requirement && purpose === 'after',
    judge(exchange, context) {
      const earlier = context.observations.ofCase(context.case.role?.before ?? '').at(-1);
      if (earlier === undefined) return new NotObserved('The sessions were not seen before the action.');
      if (!isLast(exchange, context)) return [];
      const known = new Set(sessionsIn(earlier, context).map(({ uid }) => uid));
      const sessions = sessionsIn(exchange, context);
      if (sessions.some(({ uid }) => !known.has(uid))) return [];
      const actual = sessions.length === 0 ? 'none' : 'those from before';
      const message = 'The action was carried out, and no session has begun.';
      return [{ message, location: '/', expected: 'a new session', actual }];
    },
  };
}
