import { keep, keptOf } from './derived.js';
import { LONG } from './long.js';
import type { Named } from './model.js';
import { type Key, RowIndex } from './row-index.js';

export type { Key };

/** Records by something else than their own id. */
export type Groups<R> = ReadonlyMap<string, readonly R[]>;

const maps = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Finds records by their id. */
export interface ById<R> {
  get(id: string): R | undefined;
}

/** Built once for each list: estates do not change, a write puts another list in its place. */
export function byId<R extends Named>(records: readonly R[]): ById<R> {
  if (records.length > LONG) return indexOf<R>(records, OWN);
  return kept(maps, records, () => new Map(records.map((r) => [r.id, r]))) as ReadonlyMap<string, R>;
}

const indexes = new WeakMap<object, Map<unknown, Groups<unknown>>>();

/**
 * The records whose key names the id, in the order of the list; the index is built once for each list and key.
 *
 * @param key indexes are kept by it, so it must be a constant
 */
export function having<R>(records: readonly R[], key: Key<R>, id: string): readonly R[] {
  if (records.length > LONG) return indexOf(records, key).all(id);
  const ofList = kept(indexes, records, () => new Map<unknown, Groups<unknown>>());
  return (kept(ofList, key, () => group(records, key)) as Groups<R>).get(id) ?? [];
}

/** What a record is found by. */
export const OWN: Key<Named> = (record) => record.id;

/** The index of a long list; it may not be whole yet, but is so when it is asked. */
export function indexOf<R>(records: readonly R[], key: Key<R>): RowIndex<R> {
  return keptOf<RowIndex<R>>(records, key) ?? keep(records, key, new RowIndex(records, key));
}

/** What the map has for the key; made where it has nothing yet. */
function kept<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function group<R>(records: readonly R[], keys: Key<R>): Groups<R> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    for (const key of [keys(record)].flat()) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [record]);
      else members.push(record);
    }
  }
  return groups;
}

/** A record that must be there: the estate was checked. */
export function present<R extends Named>(records: readonly R[], id: string): R {
  const record = byId(records).get(id);
  if (record === undefined) throw new Error(`The estate has no record ${id}.`);
  return record;
}
