import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { taskIn } from './tasks.js';

/**
 * The tasks of the session have the one that an earlier request was answered with.
 *
 * Documentation: get_tasks.
 */
export const taskListed: Check = {
  id: 'task-listed',
  requirement: 'tasks.of-the-session',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'tasks-listed',
  judge(exchange, context) {
    const { case: c, observations } = context;
    const [made] = observations.ofCase(c.role?.before ?? '');
    const task = made && taskIn(made, context);
    if (task === undefined) return new NotObserved('No request was answered with a task.');
    const hrefs = observations.resources(exchange).map((r) => r.href?.toLowerCase() ?? '');
    if (hrefs.some((href) => href.split('?')[0]?.endsWith(`/${task.id.toLowerCase()}`))) return [];
    const message = 'The tasks of the session lack one that it has.';
    return [{ message, location: '/', expected: task.id, actual: 'absent' }];
  },
};
