import type { FieldType } from './field.js';

/** A documented query type of which the estate has no records. */
export interface UnrecordedType {
  readonly place: Place;
  /** In the order of the documentation page, with its spelling. */
  readonly fields: Readonly<Record<string, FieldType>>;
}

/** Where a QueryResult holds what was found: a member of Entities or of Resources, and the member of the list there. */
export interface Place {
  readonly section: 'Entities' | 'Resources';
  readonly member: string;
  readonly list: string;
}

/** By name, as the documentation writes it (get_query_…): the estate has records of every type. */
export const UNRECORDED_TYPES: Readonly<Record<string, UnrecordedType>> = {};
