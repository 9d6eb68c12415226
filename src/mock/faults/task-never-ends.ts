import type { Fault } from './fault.js';

export const taskNeverEnds: Fault = {
  id: 'task-never-ends',
  summary: 'A task says that it is running whenever it is asked.',
  breaks: { operation: 'getTask', checks: ['task-ends'] },
  inWrites: true,
  document({ value }) {
    value.State = 'Running';
    value.Result = null;
  },
};
