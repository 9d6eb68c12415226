import type { Schemas } from '../resources/schema.js';
import type { Fault } from './fault.js';

export const queryLosesAMember: Fault = {
  id: 'query-loses-a-member',
  summary: 'A query leaves out the last restore point of its page.',
  breaks: { operation: 'queryRestorePoint', checks: ['query-same-members'] },
  document({ value }) {
    const { Refs, Entities } = value as Schemas['QueryResult'];
    Refs?.Refs.pop();
    Entities?.RestorePoints?.RestorePoints.pop();
  },
};
