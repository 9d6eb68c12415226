import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { isAccepted, taskIn } from './tasks.js';

/**
 * An answer 202 holds the task that handles the request, in one of the documented states.
 *
 * Documentation: http_response_codes; get_tasks_id.
 */
export const acceptedWithTask: Check = {
  id: 'accepted-with-task',
  requirement: 'tasks.comes-with-accepted',
  reach: 'run',
  also: [
    'cdp.edit',
    'cdp.include',
    'cdp.remove',
    'cloud.accepted-task',
    'infrastructure.collect-task',
    'jobs.failover-edit-answer',
    'security.rebuild-status',
    'self-service.create-status',
    'vcloud.create-status',
  ],
  needs: ['status-code', ...READABLE],
  applies: isAccepted,
  judge(exchange, context) {
    const task = taskIn(exchange, context);
    if (task === undefined || task.id === '') {
      return [{ message: 'The answer has no task.', location: '/', expected: 'Task', actual: 'absent' }];
    }
    return [];
  },
};
