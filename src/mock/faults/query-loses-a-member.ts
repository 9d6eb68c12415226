import type { Schemas } from '../resources/schema.js';
import type { Fault } from './fault.js';

/** Members a page where none are asked for. */
const USUAL_PAGE_SIZE = 100;

export const queryLosesAMember: Fault = {
  id: 'query-loses-a-member',
  summary: 'A query that is not asked for pages of its own length leaves out the last restore point.',
  breaks: { operation: 'queryRestorePoint', checks: ['query-same-members'] },
  document({ value }) {
    const { Refs, Entities, PagingInfo } = value as Schemas['QueryResult'];
    if (PagingInfo?.PageSize !== USUAL_PAGE_SIZE) return;
    Refs?.Refs.pop();
    Entities?.RestorePoints?.RestorePoints.pop();
  },
};
