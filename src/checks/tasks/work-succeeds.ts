import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

/**
 * The task of a valid request to create, edit or delete something succeeds.
 *
 * Documentation: post_method; put_method; delete_method.
 */
export const workSucceeds: Check = {
  id: 'work-succeeds',
  requirement: 'methods.work-succeeds',
  reach: 'run',
  needs: ['status-code', 'task-result', ...READABLE],
  applies: (c) => c.purpose === 'task' && c.role?.action !== true,
  judge(exchange, context) {
    const task = taskIn(exchange, context);
    if (task?.success === undefined) return new NotObserved('The task has not ended.');
    if (task.success) return [];
    const message = 'The task of a valid request failed.';
    return [{ message, location: '/Result', expected: 'Success', actual: task.message ?? 'failed' }];
  },
};
