import type { Schemas } from '../resource/schema.js';
import type { Target } from '../target.js';
import { changeParameter, type Fault } from './fault.js';

/** A way to be wrong that no single answer shows: in what is let in, found, sorted, or done. It acts at any operation. */
export interface Behaviour extends Omit<Fault, 'acts' | 'breaks' | 'everywhere'> {
  /** Checks of which at least one must tell it, first the one that it is the whole point of. */
  readonly checks: readonly string[];
  /** What the operations do at which it shows. */
  readonly at: 'read' | 'read-by-id' | 'query' | 'create' | 'edit' | 'delete';
}

/** Checks of queries that compare, in the order of the operators. */
const COMPARED = ['query-filter', 'query-and', 'query-or', 'query-grouping', 'query-precedence'] as const;

/** Every behaviour there is; `--fault ID@OPERATION` puts one anywhere. */
export const BEHAVIOURS: readonly Behaviour[] = [
  {
    id: 'session-not-checked',
    summary: 'An answer is given to anybody.',
    at: 'read',
    checks: ['unauthenticated-refused', 'invented-session-refused'],
    session: () => true,
  },
  {
    id: 'role-ignored',
    summary: 'An answer is given to accounts whose role does not allow it.',
    at: 'read',
    checks: ['forbidden-refused'],
    anyRole: true,
  },
  {
    id: 'accept-ignored',
    summary: 'The answer is XML whatever was asked for.',
    at: 'read',
    checks: ['accept-honoured'],
    media: () => 'xml',
  },
  {
    id: 'unknown-id-answered',
    summary: 'An id that belongs to nothing is answered with the first resource there is.',
    at: 'read-by-id',
    checks: ['unknown-id-refused'],
    resolve: (found, all) => found ?? all[0],
  },
  {
    id: 'filter-ignored',
    summary: 'A query finds everything, whatever the filter.',
    at: 'query',
    checks: ['query-equal', 'query-not-equal', ...COMPARED],
    target: (target) => without(target, 'filter'),
  },
  comparison('equal-as-not-equal', '==', '!=', ['query-equal', 'query-spelling', 'query-bare-values']),
  comparison('not-equal-as-equal', '!=', '==', ['query-not-equal']),
  comparison('greater-forgets-equal', '>=', '>', [
    'query-greater-or-equal',
    'query-index-order',
    'query-times',
  ]),
  comparison('less-forgets-equal', '<=', '<', ['query-less-or-equal']),
  {
    id: 'or-as-and',
    summary: 'A query wants all of the comparisons of which one must hold.',
    at: 'query',
    checks: ['query-or', 'query-grouping', 'query-precedence'],
    target: (target) => changeParameter(target, 'filter', (filter) => swap(filter, ',', ';')),
  },
  {
    id: 'and-as-or',
    summary: 'A query wants one of the comparisons that must all hold.',
    at: 'query',
    checks: ['query-and', 'query-grouping', 'query-precedence'],
    target: (target) => changeParameter(target, 'filter', (filter) => swap(filter, ';', ',')),
  },
  {
    id: 'sort-ignored',
    summary: 'A query has its members in its own order, whatever is asked for.',
    at: 'query',
    checks: ['query-sort-ascending', 'query-sort-descending'],
    target: (target) => without(without(target, 'sortAsc'), 'sortDesc'),
  },
  {
    id: 'sort-descending-ignored',
    summary: 'A query sorts in ascending order where descending is asked for.',
    at: 'query',
    checks: ['query-sort-descending'],
    target: (target) => ({
      ...target,
      parameters: target.parameters.map(({ name, value }) => ({
        name: isNamed(name, 'sortDesc') ? 'sortAsc' : name,
        value,
      })),
    }),
  },
  {
    id: 'page-size-ignored',
    summary: 'A page has as many members as is usual, whatever length is asked for.',
    at: 'query',
    checks: ['query-page-size'],
    target: (target) => without(target, 'pageSize'),
  },
  {
    id: 'page-repeats-a-member',
    summary: 'Each page of a query but the first has its first member twice, and lacks its last one.',
    at: 'query',
    checks: ['query-pages-whole', 'uid-unique'],
    document: (document) => onLaterPages(document.value, (list) => list.splice(-1, 1, list[0])),
  },
  {
    id: 'page-loses-a-member',
    summary: 'Each page of a query but the first lacks its last member.',
    at: 'query',
    checks: ['query-pages-whole', 'query-page-size'],
    document: (document) => onLaterPages(document.value, (list) => list.pop()),
  },
  {
    id: 'first-page-link-missing',
    summary: 'The paging information of a query lacks the link to the first page.',
    at: 'query',
    checks: ['paging-info'],
    document({ value }) {
      const info = value.PagingInfo as Schemas['PagingInfo'];
      value.PagingInfo = { ...info, Links: info.Links?.filter((link) => link.Rel !== 'First') };
    },
  },
  {
    id: 'creation-ignored',
    summary: 'What is to be created is accepted, and never there.',
    at: 'create',
    checks: ['created-is-listed', 'created-as-sent', 'work-succeeds', 'task-links-to-outcome'],
    inWrites: true,
    withoutEffect: true,
  },
  {
    id: 'edit-ignored',
    summary: 'An edit is accepted, and changes nothing.',
    at: 'edit',
    checks: ['edited-as-sent', 'edited-in-part'],
    inWrites: true,
    withoutEffect: true,
  },
  {
    id: 'deletion-ignored',
    summary: 'A deletion is accepted, and what was to be deleted stays.',
    at: 'delete',
    checks: ['deleted-is-gone', 'deleted-not-listed'],
    inWrites: true,
    withoutEffect: true,
  },
];

/**
 * The fault that a behaviour makes at an operation.
 *
 * @param own what stands in place of the sentence and the checks of the behaviour
 */
export function behavingAt(
  id: string,
  operation: Fault['breaks']['operation'],
  own: { readonly summary?: string; readonly checks?: readonly string[] } & Pick<Fault, 'acts'> = {},
): Fault {
  const behaviour = BEHAVIOURS.find((b) => b.id === id);
  if (behaviour === undefined) throw new TypeError(`There is no behaviour ${id}.`);
  const { checks, at, ...fault } = behaviour;
  const { checks: broken = checks, ...rest } = own;
  return { ...fault, ...rest, breaks: { operation, checks: broken } };
}

function comparison(id: string, from: string, to: string, checks: readonly string[]): Behaviour {
  return {
    id,
    summary: `A query takes ${from} for ${to}.`,
    at: 'query',
    checks: [...checks, ...COMPARED],
    target: (target) => changeParameter(target, 'filter', (filter) => swap(filter, from, to)),
  };
}

/** A filter with one sign for another, but within quotation marks. */
function swap(filter: string, from: string, to: string): string {
  return filter
    .split(/("[^"]*")/)
    .map((part, i) => (i % 2 === 0 ? part.replaceAll(from, to) : part))
    .join('');
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function without(target: Target, parameter: string): Target {
  return { ...target, parameters: target.parameters.filter(({ name }) => !isNamed(name, parameter)) };
}

/** Changes the lists of a page that is not the first, in either form. */
function onLaterPages(value: Record<string, unknown>, change: (list: unknown[]) => void): void {
  const { Refs, Entities, Resources, PagingInfo } = value as Schemas['QueryResult'];
  if ((PagingInfo?.PageNum ?? 1) < 2) return;
  const wrapped = [Refs, ...Object.values({ ...Entities, ...Resources })] as (object | undefined)[];
  for (const list of wrapped.flatMap((w) => Object.values(w ?? {})))
    if (Array.isArray(list) && list.length > 1) change(list);
}
