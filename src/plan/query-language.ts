import { kindOf } from '../contract/query/order.js';
import type { QueryField } from '../contract/types.js';

/** Comparison operators (documentation: query_comparison). */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

export interface Comparison {
  readonly field: QueryField;
  readonly operator: Operator;
  readonly value: string;
  /** The comparison as it is written, where it is not the usual way. */
  readonly written?: string;
}

/** Comparisons, joined (documentation: query_and_or, query_grouping). */
export type Filter = Comparison | { readonly all: readonly Filter[] } | { readonly any: readonly Filter[] };

/** What a query asks for beside its type. */
export interface Asked {
  readonly filter?: Filter;
  readonly sort?: { readonly field: QueryField; readonly descending: boolean };
  readonly page?: { readonly number: number; readonly size: number };
  /** For a page reached by a link: the Rel of the link. */
  readonly rel?: string;
}

/**
 * Members a page in queries that should answer on one page. Of a type that has more, the first page is held to what
 * was read: the evidence of some thousand queries has to stay small.
 */
export const ALL_ON_ONE_PAGE = 200;

/** The text of a filter, not encoded. A group stands in parentheses unless the AND within an OR is to be left bare. */
export function filterText(filter: Filter, bare = false): string {
  if ('all' in filter) return filter.all.map((term) => grouped(term, bare)).join(';');
  if ('any' in filter)
    return filter.any.map((term) => (bare ? filterText(term, bare) : grouped(term, bare))).join(',');
  return filter.written ?? `${filter.field.name}${filter.operator}${valueText(filter)}`;
}

function grouped(term: Filter, bare: boolean): string {
  const text = filterText(term, bare);
  return 'all' in term || 'any' in term ? `(${text})` : text;
}

/** Anything but letters, digits and underscores stands in quotation marks, marks within doubled (optional_query_parameters). */
function valueText({ field, value }: Pick<Comparison, 'field' | 'value'>): string {
  return kindOf(field) !== 'text' && /^\w+$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}
