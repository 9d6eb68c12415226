import { changeParameter, type Fault } from './fault.js';

export const greaterForgetsEqual: Fault = {
  id: 'greater-forgets-equal',
  summary: 'A query takes >= for >.',
  breaks: { operation: 'queryRestorePoint', checks: ['query-greater-or-equal', 'query-times'] },
  target: (target) => changeParameter(target, 'filter', (filter) => filter.replaceAll('>=', '>')),
};
