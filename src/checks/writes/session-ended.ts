import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { isLast } from '../tasks/tasks.js';
import { sessionsIn } from './sessions-in.js';

/** A check that an action has ended what was at work, at the latest when the time is over that the run waits for it. */
export function sessionEnded(id: string, requirement: string): Check {
  return {
    id,
    requirement,
    reach: 'run',
    needs: ['status-code', ...READABLE],
    applies: ({ role, purpose }) => role?.rule === requirement && purpose === 'after',
    judge(exchange, context) {
      const earlier = context.observations.ofCase(context.case.role?.before ?? '').at(-1);
      const atWork = (earlier ? sessionsIn(earlier, context) : []).filter(({ state }) => state !== 'Stopped');
      if (atWork.length === 0) return new NotObserved('Nothing was seen at work before the action.');
      if (!isLast(exchange, context)) return [];
      const now = sessionsIn(exchange, context);
      return atWork.flatMap(({ uid }) => {
        const { state = 'absent' } = now.find((session) => session.uid === uid) ?? {};
        if (state === 'Stopped') return [];
        const message = 'The action was carried out, and the session has not stopped.';
        return [{ message, location: '/State', expected: 'Stopped', actual: state }];
      });
    },
  };
}
