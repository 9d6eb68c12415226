import type { Named } from '../areas/backups/records.js';
import type { Estate } from '../estate/estate.js';
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
  /** Lists that the value comes from besides that of the record; absent where it may come from any. */
  readonly lists?: readonly (keyof Estate)[];
}

/** Names another record. */
export interface Relation<R, L extends ListName = ListName> {
  readonly list: L;
  id(record: R): string;
}

/** A field of the record that one names. */
export function named<R, L extends ListName>(
  { list, id }: Relation<R, L>,
  { type, value, lists }: Field<Estate[L][number]>,
): Field<R> {
  return {
    type,
    value: (record, estate) => value(estate.get(list, id(record)), estate),
    ...(lists === undefined ? {} : { lists: [list, ...lists] }),
  };
}

export const ID: Field<Named> = { type: 'uid', value: ({ id }) => id, lists: [] };
export const NAME: Field<Named> = { type: 'string', value: ({ name }) => name, lists: [] };
