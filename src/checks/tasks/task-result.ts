import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

/**
 * A task that is finished says whether its work succeeded; one that is not says nothing of it.
 *
 * Documentation: get_tasks_id.
 */
export const taskResult: Check = {
  id: 'task-result',
  requirement: 'tasks.result',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'task',
  judge(exchange, context) {
    const task = taskIn(exchange, context);
    if (task?.state !== 'Finished') return new NotObserved('The task has not ended.');
    if (task.success !== undefined) return [];
    const message = 'The task is finished and has no result.';
    return [{ message, location: '/Result', expected: 'Success', actual: 'absent' }];
  },
};
