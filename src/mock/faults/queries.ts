import type { Schemas } from '../resource/schema.js';
import { changeParameter, type Fault } from './fault.js';

/** Members a page where none are asked for. */
const USUAL_PAGE_SIZE = 100;

/** What queries find, in which order and on which page. */
export const QUERIES: readonly Fault[] = [
  {
    id: 'paging-wrong',
    summary: 'The paging information of a query lacks the link to the first page.',
    breaks: { operation: 'queryRestorePoint', checks: ['paging-info'] },
    document({ value }) {
      const info = value.PagingInfo as Schemas['PagingInfo'];
      value.PagingInfo = { ...info, Links: info.Links?.filter((link) => link.Rel !== 'First') };
    },
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
  {
    id: 'not-equal-as-equal',
    summary: 'A query takes != for ==.',
    breaks: { operation: 'queryVmRestorePoint', checks: ['query-and', 'query-grouping', 'query-not-equal'] },
    target: (target) => changeParameter(target, 'filter', (filter) => filter.replaceAll('!=', '==')),
  },
  {
    id: 'or-as-and',
    summary: 'A query wants all of the comparisons of which one must hold.',
    breaks: { operation: 'queryVmRestorePoint', checks: ['query-or', 'query-grouping', 'query-precedence'] },
    target: (target) =>
      changeParameter(target, 'filter', (filter) =>
        filter.replaceAll(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part)),
      ),
  },
  {
    id: 'greater-forgets-equal',
    summary: 'A query takes >= for >.',
    breaks: {
      operation: 'queryVmRestorePoint',
      checks: ['query-greater-or-equal', 'query-index-order', 'query-times'],
    },
    target: (target) => changeParameter(target, 'filter', (filter) => filter.replaceAll('>=', '>')),
  },
  {
    id: 'fractions-of-seconds-ignored',
    summary: 'A query compares with times as if they had no fraction of a second.',
    breaks: {
      operation: 'queryRestorePoint',
      checks: ['query-equal', 'query-not-equal', 'query-greater', 'query-less-or-equal'],
    },
    target: (target) =>
      changeParameter(target, 'filter', (filter) => filter.replaceAll(/(T\d{2}:\d{2}:\d{2})\.\d+/g, '$1')),
  },
  {
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
  },
  {
    id: 'page-repeats-a-member',
    summary: 'Each page of a query but the first has its first member twice, and lacks its last one.',
    breaks: { operation: 'queryRestorePoint', checks: ['query-pages-whole', 'uid-unique'] },
    document({ value }) {
      const { Refs, Entities, PagingInfo } = value as Schemas['QueryResult'];
      for (const list of [Refs?.Refs, Entities?.RestorePoints?.RestorePoints] as (unknown[] | undefined)[])
        if (list && list.length > 1 && (PagingInfo?.PageNum ?? 1) > 1) list.splice(-1, 1, list[0]);
    },
  },
];
