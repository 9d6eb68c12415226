import type { Schemas } from '../resources/schema.js';
import type { Fault } from './fault.js';

export const pageRepeatsAMember: Fault = {
  id: 'page-repeats-a-member',
  summary: 'Each page of a query but the first has its first member twice, and lacks its last one.',
  breaks: { operation: 'queryRestorePoint', checks: ['query-pages-whole', 'uid-unique'] },
  document({ value }) {
    const { Refs, Entities, PagingInfo } = value as Schemas['QueryResult'];
    for (const list of [Refs?.Refs, Entities?.RestorePoints?.RestorePoints] as (unknown[] | undefined)[])
      if (list && list.length > 1 && (PagingInfo?.PageNum ?? 1) > 1) list.splice(-1, 1, list[0]);
  },
};
