import type { Estate } from './estate.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The estate without a record and without all that belongs to it: what names its id in a member of its own, and what
 * belongs to that in turn. Lists inside of the records that stay lose what named any of it.
 */
export function withoutAll(estate: Estate, id: string): Estate {
  const gone = new Set([id]);
  let lists: Readonly<Record<string, readonly Fields[]>> = { ...estate } as never;
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const record of Object.values(lists).flat()) {
      if (typeof record.id === 'string' && names(record, gone)) gone.add(record.id);
    }
  }
  lists = Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [
      list,
      records.filter((r) => !names(r, gone)).map((r) => pruned(r, gone)),
    ]),
  );
  return lists as unknown as Estate;
}

function names(record: Fields, gone: ReadonlySet<string>): boolean {
  return Object.values(record).some((value) => typeof value === 'string' && gone.has(value));
}

function pruned(record: Fields, gone: ReadonlySet<string>): Fields {
  const lost = (item: unknown): boolean =>
    typeof item === 'string' ? gone.has(item) : typeof item === 'object' && names(item as Fields, gone);
  const changed = Object.entries(record).flatMap(([member, value]) =>
    Array.isArray(value) && value.some(lost) ? [[member, value.filter((item) => !lost(item))] as const] : [],
  );
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}
