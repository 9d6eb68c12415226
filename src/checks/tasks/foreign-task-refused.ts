import { refusal } from '../errors/refusal.js';

/**
 * A task is not shown to another logon session than the one that created it.
 *
 * Documentation: tasks_intro.
 */
export const foreignTaskRefused = refusal(
  'foreign-task-refused',
  'tasks.own-session-only',
  'foreign-task',
  'A task is shown to another session.',
);
