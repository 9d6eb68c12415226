import type { Fault } from './fault.js';

export const unknownIdAnswered: Fault = {
  id: 'unknown-id-answered',
  summary: 'An unknown repository is answered with the first one there is.',
  breaks: { operation: 'getRepository', checks: ['unknown-id-refused'] },
  resolve: (found, all) => found ?? all[0],
};
