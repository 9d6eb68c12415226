import type { Named } from '../areas/backups/records.js';

const kept = new WeakMap<object, Map<unknown, unknown>>();

/**
 * What is worked out from all of a list: made when it is first asked for, and kept as long as the list. Estates do not
 * change, so a write puts another list in its place, of which everything is made anew.
 *
 * @param key tells apart what is kept of the same list
 */
export function keptOf<T>(list: object, key: unknown, make: () => T): T {
  let ofList = kept.get(list);
  if (ofList === undefined) {
    ofList = new Map();
    kept.set(list, ofList);
  }
  if (!ofList.has(key)) ofList.set(key, make());
  return ofList.get(key) as T;
}

/** Records by their id. */
export function byId<R extends Named>(records: readonly R[]): ReadonlyMap<string, R> {
  return keptOf(records, byId, () => new Map(records.map((r) => [r.id, r])));
}

/** Records by the ids in one of their members, which may be a list or absent; in the order of the list. */
export function byMember<R>(records: readonly R[], member: keyof R): ReadonlyMap<string, readonly R[]> {
  return keptOf(records, member, () => {
    const groups = new Map<string, R[]>();
    for (const record of records) {
      for (const id of [(record[member] ?? []) as string | readonly string[]].flat()) {
        const group = groups.get(id);
        if (group === undefined) groups.set(id, [record]);
        else group.push(record);
      }
    }
    return groups;
  });
}
