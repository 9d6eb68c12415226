import type { TaskState } from '../../representation/task.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { taskIn } from '../tasks/tasks.js';
import { differences } from './as-sent.js';

/**
 * A check that a request which a page rules out is refused, at once or by the failure of its task where the plan leaves
 * both open, or that it has no effect where the plan says what must be the same afterwards.
 *
 * @param requirement that rules it out; the plan names it too
 */
export function ruleKept(id: string, requirement: string, message: string): Check {
  return {
    id,
    requirement,
    reach: 'run',
    applies: ({ role, purpose }) =>
      role?.rule === requirement &&
      (role.keeps === undefined ? purpose === 'ruled-out' : purpose === 'after'),
    judge(exchange, context) {
      const { role, expect } = context.case;
      if (role?.keeps !== undefined) return differences(exchange, role.keeps, message, context);
      const { status, reason } = exchange.response;
      const refusals = expect.status.filter((s) => s >= 400);
      const answer = `${status} ${reason}`.trim();
      const fault = (actual: string): Fault[] => [
        { message, location: 'status', expected: refusals.join(' or '), actual },
      ];
      if (!expect.status.includes(status)) return fault(answer);
      if (status >= 400 || role?.byTask !== true) return [];
      const success = taskOf(context)?.success;
      if (success === undefined) return new NotObserved('Its task has not ended.');
      return success ? fault(`${answer}, and its task succeeded`) : [];
    },
  };
}

/** The task of the case, as it was last seen. */
function taskOf(context: CheckContext): TaskState | undefined {
  const { case: c, observations } = context;
  const task = observations.cases.find((other) => other.purpose === 'task' && other.role?.before === c.id);
  const last = task && observations.ofCase(task.id).at(-1);
  return last && taskIn(last, context);
}
