import type { Estate } from '../estate/estate.js';
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
  /** A UID may be the bare GUID. */
  value(record: R, estate: EstateView): string | number | boolean;
  /** Lists in which the value is looked up by ids, where it takes nothing else of the estate but those records. */
  readonly reads?: readonly (keyof Estate)[];
}
