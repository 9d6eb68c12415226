import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

const SESSION = /\/backupSessions\/[^/?]+(?:\?|$)/i;

/** A check that the finished task of an operation links to the backup session that it has started. */
export function taskLinksToSession(id: string, requirement: string, operation: string): Check {
  return {
    id,
    requirement,
    reach: 'run',
    needs: ['status-code', ...READABLE],
    applies: (c) => c.purpose === 'task' && c.role?.before?.startsWith(`${operation} `) === true,
    judge(exchange, context) {
      const task = taskIn(exchange, context);
      if (task?.success !== true) return new NotObserved('The task has not succeeded.');
      const { related = 'absent' } = task;
      if (SESSION.test(related)) return [];
      const message = 'The task does not link to the session that it has started.';
      return [{ message, location: '/Links', expected: '/backupSessions/{ID}', actual: related }];
    },
  };
}
