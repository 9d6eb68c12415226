import type { Estate } from '../../estate/estate.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The estate without some records and without all that belongs to them: what names an id in a member of its own, and what
 * belongs to that in turn. Lists inside of the records that stay lose what named any of it.
 */
export function withoutAll(estate: Estate, ...ids: readonly string[]): Estate {
  const gone = new Set(ids);
  let lists: Readonly<Record<string, readonly Fields[]>> = { ...estate } as never;
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const records of Object.values(lists)) {
      for (const record of records) {
        if (typeof record.id === 'string' && names(record, gone)) gone.add(record.id);
      }
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

/** Ids are 36 characters long: a large estate has millions of texts, and few of that length. */
function names(record: Fields, gone: ReadonlySet<string>): boolean {
  for (const member in record) {
    const value = record[member];
    if (typeof value === 'string' && value.length === 36 && gone.has(value)) return true;
  }
  return false;
}

function pruned(record: Fields, gone: ReadonlySet<string>): Fields {
  const lost = (item: unknown): boolean =>
    typeof item === 'string' ? gone.has(item) : typeof item === 'object' && names(item as Fields, gone);
  let changed: Record<string, unknown> | undefined;
  for (const member in record) {
    const value = record[member];
    if (!Array.isArray(value) || !value.some(lost)) continue;
    changed ??= { ...record };
    changed[member] = value.filter((item) => !lost(item));
  }
  return changed ?? record;
}
