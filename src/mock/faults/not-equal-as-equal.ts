import { changeParameter, type Fault } from './fault.js';

export const notEqualAsEqual: Fault = {
  id: 'not-equal-as-equal',
  summary: 'A query takes != for ==.',
  breaks: { operation: 'queryVmRestorePoint', checks: ['query-and', 'query-grouping', 'query-not-equal'] },
  target: (target) => changeParameter(target, 'filter', (filter) => filter.replaceAll('!=', '==')),
};
