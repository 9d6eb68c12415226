import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { taskIn } from './tasks.js';

const ORDER = ['Running', 'OperationFinished', 'Finished'];

/**
 * A task goes from Running to Finished, with OperationFinished between, and never back.
 *
 * Documentation: get_tasks_id.
 */
export const taskStates: Check = {
  id: 'task-states',
  requirement: 'tasks.state',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'task',
  judge(exchange, context) {
    const { case: c, observations } = context;
    const answers = observations.ofCase(c.id);
    const at = answers.findIndex((e) => e.id === exchange.id);
    const before = at > 0 ? taskIn(answers[at - 1] as typeof exchange, context)?.state : undefined;
    const state = taskIn(exchange, context)?.state ?? 'absent';
    const least = Math.max(0, ORDER.indexOf(before ?? 'Running'));
    if (ORDER.indexOf(state) >= least) return [];
    const message = 'The task is in a state that it cannot come to.';
    return [{ message, location: '/State', expected: ORDER.slice(least).join(' or '), actual: state }];
  },
};
