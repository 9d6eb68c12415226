import type { World } from '../../resource/kind.js';
import { action } from '../../resource/links.js';
import type { Schemas } from '../../resource/schema.js';
import type { Task } from '../../tasks.js';

/** A task (documentation: get_tasks_id); one that made something links to it. */
export function taskEntity({ id, operation, result }: Task, world: World): Schemas['Task'] {
  const self = world.site.href(`tasks/${id}`);
  const related = result?.related?.(world);
  return {
    TaskId: id,
    State: result === undefined ? 'Running' : 'Finished',
    Operation: operation,
    ...(result === undefined ? {} : { Result: { Success: result.success, Message: result.message } }),
    Links: [action('Delete', self), ...(related === undefined ? [] : [related])],
    Href: self,
    Type: 'Task',
  };
}
