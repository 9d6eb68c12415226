import { ruleKept } from '../writes/rule.js';

/**
 * When a logon session has ended, nobody sees a task of it any more.
 *
 * Documentation: tasks_intro.
 */
export const endedSessionTaskRefused = ruleKept(
  'ended-session-task-refused',
  'tasks.session-ends',
  'A task is still there although its session has ended.',
);
