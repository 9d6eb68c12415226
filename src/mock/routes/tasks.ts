import { ApiError } from '../errors.js';
import type { Schemas } from '../resources/schema.js';
import { document } from '../serialize/layout.js';
import { TASK, TASKS } from '../serialize/layouts.js';
import { type Call, ok, type Route } from './route.js';

/** Tasks belong to the session that started them. */
export const TASK_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'tasks',
    operation: 'listTasks',
    handle: ({ session }) => ok(document('Tasks', TASKS, { Tasks: session?.tasks ?? [] })),
  },
  {
    method: 'GET',
    path: 'tasks/{ID}',
    operation: 'getTask',
    handle: (call) => ok(document('Task', TASK, taskOf(call))),
  },
];

/** Genuine servers answer 500, not 404, for a task the session does not know; any text may be an id. */
function taskOf({ id, session }: Call): Schemas['Task'] {
  const task = session?.tasks.find(({ TaskId }) => TaskId.toLowerCase() === id.toLowerCase());
  if (task === undefined) {
    throw new ApiError(500, `There is no backup task with id [${id}] in current rest session`);
  }
  return task;
}
