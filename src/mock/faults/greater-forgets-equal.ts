import { changeParameter, type Fault } from './fault.js';

export const greaterForgetsEqual: Fault = {
  id: 'greater-forgets-equal',
  summary: 'A query takes >= for >.',
  breaks: {
    operation: 'queryVmRestorePoint',
    checks: ['query-greater-or-equal', 'query-index-order', 'query-times'],
  },
  target: (target) => changeParameter(target, 'filter', (filter) => filter.replaceAll('>=', '>')),
};
