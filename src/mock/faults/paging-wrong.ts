import type { Schemas } from '../resources/schema.js';
import type { Fault } from './fault.js';

export const pagingWrong: Fault = {
  id: 'paging-wrong',
  summary: 'The paging information of a query lacks the link to the first page.',
  breaks: { operation: 'queryRestorePoint', checks: ['paging-info'] },
  document({ value }) {
    const info = value.PagingInfo as Schemas['PagingInfo'];
    value.PagingInfo = { ...info, Links: info.Links?.filter((link) => link.Rel !== 'First') };
  },
};
