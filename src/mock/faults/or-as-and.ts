import { changeParameter, type Fault } from './fault.js';

export const orAsAnd: Fault = {
  id: 'or-as-and',
  summary: 'A query wants all of the comparisons of which one must hold.',
  breaks: { operation: 'queryVmRestorePoint', checks: ['query-or', 'query-grouping', 'query-precedence'] },
  target: (target) =>
    changeParameter(target, 'filter', (filter) =>
      filter.replaceAll(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part)),
    ),
};
