import type { Fault } from './fault.js';

export const taskDeletionIgnored: Fault = {
  id: 'task-deletion-ignored',
  summary: 'The deletion of a task answers 204, and the task stays.',
  acts: 'deleteTask',
  breaks: { operation: 'getTask', checks: ['deleted-task-refused'] },
  inWrites: true,
  withoutEffect: true,
};
