import { refusal } from '../errors/refusal.js';

/**
 * A task that was deleted is no longer found; genuine servers answer 500 for it.
 *
 * Documentation: delete_task_id.
 */
export const deletedTaskRefused = refusal(
  'deleted-task-refused',
  'tasks.delete',
  'deleted-task',
  'A task that was deleted is still there.',
);
