import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { isAccepted, taskIn } from './tasks.js';

/**
 * A task is at /tasks/ and its TaskId: so its Href says, in the answer that holds it and when it is read.
 *
 * Documentation: resource_urls; get_tasks_id.
 */
export const taskAddress: Check = {
  id: 'task-address',
  requirement: 'tasks.address',
  reach: 'run',
  needs: ['status-code', 'accepted-with-task', ...READABLE],
  applies: (c) => isAccepted(c) || c.purpose === 'task',
  judge(exchange, context) {
    const task = taskIn(exchange, context);
    if (task === undefined || task.id === '') return new NotObserved('The body has no task.');
    const { href } = task;
    const path = href !== undefined && URL.canParse(href) ? new URL(href).pathname : href;
    if (path?.toLowerCase().endsWith(`/tasks/${task.id.toLowerCase()}`)) return [];
    const message = 'The task is not at the address of its id.';
    return [{ message, location: '/Href', expected: `/tasks/${task.id}`, actual: href ?? 'absent' }];
  },
};
