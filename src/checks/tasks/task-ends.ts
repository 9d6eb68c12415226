import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { isLast, taskIn } from './tasks.js';

/**
 * A task goes on after the answer and comes to an end, at the latest when the time is over that the run waits for it.
 *
 * Documentation: post_method; get_tasks_id.
 */
export const taskEnds: Check = {
  id: 'task-ends',
  requirement: 'tasks.asynchronous',
  reach: 'run',
  also: ['tasks.follow'],
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'task',
  judge(exchange, context) {
    const state = taskIn(exchange, context)?.state ?? 'absent';
    if (!isLast(exchange, context) || state === 'Finished') return [];
    return [{ message: 'The task does not end.', location: '/State', expected: 'Finished', actual: state }];
  },
};
