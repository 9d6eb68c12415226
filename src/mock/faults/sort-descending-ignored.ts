import type { Fault } from './fault.js';

export const sortDescendingIgnored: Fault = {
  id: 'sort-descending-ignored',
  summary: 'A query sorts in ascending order where descending is asked for.',
  breaks: { operation: 'queryVmRestorePoint', checks: ['query-sort-descending'] },
  target: (target) => ({
    ...target,
    parameters: target.parameters.map(({ name, value }) => ({
      name: name.toLowerCase() === 'sortdesc' ? 'sortAsc' : name,
      value,
    })),
  }),
};
