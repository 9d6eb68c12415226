import { ApiError } from '../../errors.js';
import { type Call, NO_CONTENT, ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { TASK, TASKS } from '../../serialize/layouts.js';
import type { Task } from '../../tasks.js';
import { taskEntity } from './task.js';

/** Tasks belong to the session that started them. */
export const TASK_ROUTES: readonly Route[] = [
  route('listTasks', 'GET tasks', ({ world }) =>
    ok(document('Tasks', TASKS, { Tasks: world.tasks.map((task) => taskEntity(task, world)) })),
  ),
  route('getTask', 'GET tasks/{ID}', (call) =>
    ok(document('Task', TASK, taskEntity(taskOf(call), call.world))),
  ),
  route('deleteTask', 'DELETE tasks/{ID}', (call) => {
    const task = taskOf(call);
    call.act(() => call.endTask(task));
    return NO_CONTENT;
  }),
];

/** Genuine servers answer 500, not 404, for a task the session does not know; any text may be an id. */
function taskOf({ id, world }: Call): Task {
  const task = world.tasks.find((t) => t.id.toLowerCase() === id.toLowerCase());
  if (task === undefined) {
    throw new ApiError(500, `There is no backup task with id [${id}] in current rest session`);
  }
  return task;
}
