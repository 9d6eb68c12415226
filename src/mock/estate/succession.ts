/** How a list came out of the one whose place it took. */
export interface Succession<R> {
  /** Of each record the row it had before; -1 where it is new, or another one under its id. */
  readonly origin: Int32Array;
  /** Whether any record was put in the place of another with its id. */
  readonly replaced: boolean;
  /** Records whose ids are gone; those without an id too. */
  readonly gone: readonly R[];
}

/** Looks for records further down, each through the whole list, before an index is worth it. */
const LOOKS = 64;

/**
 * Compares two lists record by record. Writes append, replace and take out, and leave the order alone: then it is one
 * walk through both; anything else is found too, only not so quickly.
 */
export function successionOf<R extends object>(old: readonly R[], next: readonly R[]): Succession<R> {
  const origin = new Int32Array(next.length).fill(-1);
  const find = finder(old);
  const gone: R[] = [];
  const fresh = new Set<string | undefined>();
  let replaced = false;
  let at = 0;
  for (let row = 0; row < next.length; row += 1) {
    const record = next[row] as R;
    const before = old[at];
    if (before === record) {
      origin[row] = at;
      at += 1;
    } else if (before !== undefined && idOf(before) !== undefined && idOf(before) === idOf(record)) {
      replaced = true;
      at += 1;
    } else {
      const found = before === undefined ? -1 : find(record, at + 1);
      if (found < 0) {
        fresh.add(idOf(record));
        continue;
      }
      for (; at < found; at += 1) gone.push(old[at] as R);
      origin[row] = at;
      at += 1;
    }
  }
  for (; at < old.length; at += 1) gone.push(old[at] as R);
  const left = gone.filter((record) => idOf(record) === undefined || !fresh.has(idOf(record)));
  return { origin, replaced: replaced || left.length < gone.length, gone: left };
}

function finder<R>(records: readonly R[]): (record: R, from: number) => number {
  let looks = 0;
  let rows: Map<R, number> | undefined;
  return (record, from) => {
    looks += 1;
    if (looks <= LOOKS) return records.indexOf(record, from);
    rows ??= new Map(records.map((r, row) => [r, row]));
    const row = rows.get(record) ?? -1;
    return row >= from ? row : -1;
  };
}

/** The id of a record; not all have one. */
export function idOf(record: object): string | undefined {
  return 'id' in record && typeof record.id === 'string' ? record.id : undefined;
}
