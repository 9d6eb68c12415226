import type { Named } from './model.js';

/** Records by what they belong to. */
export type Groups<R> = ReadonlyMap<string, readonly R[]>;

/** Records by id. */
export function byId<R extends Named>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Records by each of their keys. */
export function group<R>(records: readonly R[], keys: (record: R) => readonly string[]): Groups<R> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [record]);
      else members.push(record);
    }
  }
  return groups;
}

/** The record, which `checkEstate` has seen to be there. */
export function present<R>(record: R | undefined, id: string): R {
  if (record === undefined) throw new Error(`The estate has no record ${id}.`);
  return record;
}
