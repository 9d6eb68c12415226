import { changeParameter, type Fault } from './fault.js';

export const fractionsOfSecondsIgnored: Fault = {
  id: 'fractions-of-seconds-ignored',
  summary: 'A query compares with times as if they had no fraction of a second.',
  breaks: {
    operation: 'queryRestorePoint',
    checks: ['query-equal', 'query-not-equal', 'query-greater', 'query-less-or-equal'],
  },
  target: (target) =>
    changeParameter(target, 'filter', (filter) => filter.replaceAll(/(:\d{2})\.\d+/g, '$1')),
};
