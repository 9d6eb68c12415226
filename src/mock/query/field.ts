import type { Named } from '../areas/backups/records.js';
import type { Estate } from '../estate/estate.js';
import type { ListName } from '../estate/replace.js';
import type { EstateView } from '../estate/view.js';

/** Type of a query field, as its documentation page has it. */
export type FieldType = 'uid' | 'string' | 'dateTime' | 'integer' | 'double' | 'boolean' | EnumType;

/** A String with possible values; they compare by their place in the list (documentation: query_comparison). */
interface EnumType {
  readonly values: readonly string[];
}

type Value = string | number | boolean;

/** Something a query filters and sorts by. */
export interface Field<R> {
  readonly type: FieldType;
  /** A UID may be a bare GUID, in lower case. */
  value(record: R, estate: EstateView): Value;
  /** Lists that the value comes from besides that of the record; absent where it may come from any. */
  readonly lists?: readonly (keyof Estate)[];
}

/** A record with a value, or none, in a member. */
type With<M extends string, V = string> = { readonly [P in M]?: V | undefined };

function of<M extends string, V extends Value>(type: FieldType, member: M): Field<With<M, V>> {
  return { type, value: (record) => record[member] ?? '', lists: [] };
}

/** Fields that are members of the record: texts, ids of records, times … What is absent is no value. */
export const text = <M extends string>(member: M) => of<M, string>('string', member);
export const ref = <M extends string>(member: M) => of<M, string>('uid', member);
export const time = <M extends string>(member: M) => of<M, string>('dateTime', member);
export const integer = <M extends string>(member: M) => of<M, number>('integer', member);
export const double = <M extends string>(member: M) => of<M, number>('double', member);
export const flag = <M extends string>(member: M) => of<M, boolean>('boolean', member);
export const choice = <M extends string>(values: readonly string[], member: M) =>
  of<M, string>({ values }, member);

/** A field of the record that a member names. */
export function via<M extends string, L extends ListName>(
  list: L,
  member: M,
  { type, value, lists }: Field<Estate[L][number]>,
): Field<{ readonly [P in M]: string }> {
  return {
    type,
    value: (record, estate) => value(estate.get(list, record[member]), estate),
    ...(lists === undefined ? {} : { lists: [list, ...lists] }),
  };
}

export const ID: Field<Named> = ref('id');
export const NAME: Field<Named> = text('name');

/** The backup server that something belongs to. */
export const SERVER = {
  BackupServerUid: ref('backupServer'),
  BackupServerName: via('backupServers', 'backupServer', NAME),
};

/** The same as most of the query types of Cloud Connect spell it, with an I in capitals. */
export const PROVIDER = {
  BackupServerUId: SERVER.BackupServerUid,
  BackupServerName: SERVER.BackupServerName,
};

/** The fields of the backup server that is found in another way. */
export function serverFields<R>(
  server: (record: R, estate: EstateView) => Named,
): Record<'BackupServerUid' | 'BackupServerName', Field<R>> {
  return {
    BackupServerUid: { type: 'uid', value: (record, estate) => server(record, estate).id },
    BackupServerName: { type: 'string', value: (record, estate) => server(record, estate).name },
  };
}
