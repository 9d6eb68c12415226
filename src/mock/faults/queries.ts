import type { Schemas } from '../resource/schema.js';
import { behavingAt } from './behaviours.js';
import { changeParameter, type Fault } from './fault.js';

/** Members a page where none are asked for. */
const USUAL_PAGE_SIZE = 100;

/** What queries find, in which order and on which page. */
export const QUERIES: readonly Fault[] = [
  {
    ...behavingAt('first-page-link-missing', 'queryRestorePoint'),
    id: 'paging-wrong',
  },
  {
    id: 'query-loses-a-member',
    summary: 'A query that is not asked for pages of its own length leaves out the last restore point.',
    breaks: { operation: 'queryRestorePoint', checks: ['query-same-members'] },
    document({ value }) {
      const { Refs, Entities, PagingInfo } = value as Schemas['QueryResult'];
      if (PagingInfo?.PageSize !== USUAL_PAGE_SIZE) return;
      Refs?.Refs.pop();
      Entities?.RestorePoints?.RestorePoints.pop();
    },
  },
  behavingAt('not-equal-as-equal', 'queryVmRestorePoint', {
    checks: ['query-and', 'query-grouping', 'query-not-equal'],
  }),
  behavingAt('or-as-and', 'queryVmRestorePoint'),
  behavingAt('greater-forgets-equal', 'queryVmRestorePoint', {
    checks: ['query-greater-or-equal', 'query-index-order', 'query-times'],
  }),
  {
    id: 'fractions-of-seconds-ignored',
    summary: 'A query compares with times as if they had no fraction of a second.',
    breaks: {
      operation: 'queryRestorePoint',
      // The links of a page say how the filter was understood.
      checks: ['query-equal', 'query-not-equal', 'query-greater', 'query-less-or-equal', 'paging-info'],
    },
    target: (target) =>
      changeParameter(target, 'filter', (filter) => filter.replaceAll(/(T\d{2}:\d{2}:\d{2})\.\d+/g, '$1')),
  },
  behavingAt('sort-descending-ignored', 'queryVmRestorePoint'),
  behavingAt('page-repeats-a-member', 'queryRestorePoint'),
];
