import type { EstateView } from '../estate/view.js';

/** Type of a query field, as its documentation page has it. */
export type FieldType = 'uid' | 'string' | 'dateTime' | 'integer' | 'double' | 'boolean' | EnumType;

/** A String with possible values; they compare by their place in the list (documentation: query_comparison). */
export interface EnumType {
  readonly values: readonly string[];
}

/** Something a query filters and sorts by. */
export interface Field<R> {
  readonly type: FieldType;
  value(record: R, estate: EstateView): string | number | boolean;
}
