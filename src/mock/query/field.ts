import type { Estate } from '../estate/estate.js';
import { present } from '../estate/groups.js';
import type { Named } from '../estate/model.js';
import type { ListName } from '../estate/replace.js';
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
  /** A UID may be a bare GUID, in lower case. */
  value(record: R, estate: EstateView): string | number | boolean;
  /** Whose field this is truly. */
  readonly of?: Owner<R>;
}

/** Names another record. */
export interface Relation<R, L extends ListName = ListName> {
  readonly list: L;
  id(record: R): string;
}

/** A field of a record that another one names. */
export interface Owner<R> {
  readonly relation: Relation<R>;
  readonly field: Field<never>;
}

/** A field of the record that one names: what is known of the few need not be worked out for each of the many. */
export function named<R, L extends ListName>(
  relation: Relation<R, L>,
  field: Field<Estate[L][number]>,
): Field<R> {
  type Other = Estate[L][number] & Named;
  const others = (estate: EstateView) => estate.estate[relation.list] as readonly Other[];
  return {
    type: field.type,
    value: (record, estate) => field.value(present(others(estate), relation.id(record)), estate),
    of: { relation, field },
  };
}

export const ID: Field<Named> = { type: 'uid', value: ({ id }) => id };
export const NAME: Field<Named> = { type: 'string', value: ({ name }) => name };
