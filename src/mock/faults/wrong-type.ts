import type { Fault } from './fault.js';

export const wrongType: Fault = {
  id: 'wrong-type',
  summary: 'The Capacity of a repository entity is text.',
  breaks: { operation: 'getRepository', checks: ['xml-values', 'json-values'] },
  document({ value }, { form }) {
    if (form === 'entity') value.Capacity = 'plenty';
  },
};
