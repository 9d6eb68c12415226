/** How a list came out of the one whose place it took. */
export interface Succession<R> {
  /** Rows that are what they were, in order. */
  readonly runs: readonly Run[];
  /** The other rows: what is new, or stands in the place of another. */
  readonly fresh: readonly number[];
  /** Records whose ids are gone; those without an id too. */
  readonly gone: readonly R[];
}

/** Rows, one after the other, that were so before. */
export interface Run {
  /** The first of them then, and now. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** How often all of a list may be walked through to find where records have gone, before an index of them is worth it. */
const WALKS = 4;

/**
 * Compares two lists record by record. Writes append, replace and take out, and leave the order alone: then it is one
 * walk through both; anything else is found too, only not so quickly.
 */
export function successionOf<R extends object>(old: readonly R[], next: readonly R[]): Succession<R> {
  const find = finder(old);
  const runs: Run[] = [];
  const fresh: number[] = [];
  const gone: R[] = [];
  let at = 0;
  for (let row = 0; row < next.length; row += 1) {
    const record = next[row] as R;
    if (old[at] !== record) {
      const replaced = at < old.length && sameId(old[at] as R, record);
      const found = replaced || at >= old.length ? -1 : find(record, at + 1);
      if (found < 0) {
        fresh.push(row);
        if (replaced) at += 1;
        continue;
      }
      for (; at < found; at += 1) gone.push(old[at] as R);
    }
    let length = 1;
    while (row + length < next.length && old[at + length] === next[row + length]) length += 1;
    runs.push({ from: at, to: row, length });
    at += length;
    row += length - 1;
  }
  for (; at < old.length; at += 1) gone.push(old[at] as R);
  if (gone.length === 0) return { runs, fresh, gone };
  const back = new Set(fresh.map((row) => idOf(next[row] as R)));
  return { runs, fresh, gone: gone.filter((r) => idOf(r) === undefined || !back.has(idOf(r))) };
}

function finder<R>(records: readonly R[]): (record: R, from: number) => number {
  let walked = 0;
  let rows: Map<R, number> | undefined;
  return (record, from) => {
    if (walked < WALKS * records.length) {
      const found = records.indexOf(record, from);
      walked += (found < 0 ? records.length : found) - from;
      return found;
    }
    rows ??= new Map(records.map((r, row) => [r, row]));
    const row = rows.get(record) ?? -1;
    return row >= from ? row : -1;
  };
}

function sameId(a: object, b: object): boolean {
  const id = idOf(a);
  return id !== undefined && id === idOf(b);
}

/** The id of a record; not all have one. */
export function idOf(record: object): string | undefined {
  return 'id' in record && typeof record.id === 'string' ? record.id : undefined;
}
