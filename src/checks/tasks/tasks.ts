import type { Answered } from '../../http/exchange.js';
import type { Case } from '../../plan/case.js';
import { type TaskState, taskOf } from '../../representation/task.js';
import type { CheckContext } from '../check.js';

/** Requests that are answered with a task. */
export function isAccepted(c: Case): boolean {
  const { operation, expect } = c;
  return operation.method !== 'GET' && operation.roots.entity === 'Task' && expect.form === 'entity';
}

/** The task in a body. */
export function taskIn(exchange: Answered, { observations }: CheckContext): TaskState | undefined {
  return taskOf(observations.document(exchange));
}

/** Whether no other answer came to the case after this one. */
export function isLast(exchange: Answered, { case: c, observations }: CheckContext): boolean {
  return observations.ofCase(c.id).at(-1)?.id === exchange.id;
}
