import type { Fault } from './fault.js';

export const foreignTaskShown: Fault = {
  id: 'foreign-task-shown',
  summary: 'A task is shown to every session.',
  breaks: { operation: 'getTask', checks: ['foreign-task-refused'] },
  inWrites: true,
  everyTask: true,
};
