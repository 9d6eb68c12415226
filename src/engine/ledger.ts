/** One line of a ledger: what a run is about to write, or has written. */
export interface LedgerEntry {
  /** Id of the run. */
  readonly run: string;
  /** ISO 8601 time. */
  readonly at: string;
  /** `announced` before the request is sent; `created` when the URL is known; `deleted` when it is gone. */
  readonly event: 'announced' | 'created' | 'deleted';
  readonly method: string;
  /** Where the request goes; of `created` and `deleted` the URL of what was created. */
  readonly url: string;
  /** Kind of resource. */
  readonly resource: string;
  /** What it is recognised by. */
  readonly name: string;
}

/** Keeps what a run writes, so that it can be taken away again even when the run breaks. */
export interface Ledger {
  /** Must be durable when it returns: the request is sent after it. */
  append(entry: LedgerEntry): void;
}

/** What the entries of a ledger say is still there: URL → entry; by collection where no URL was noted. */
export interface Leftovers {
  readonly created: ReadonlyMap<string, LedgerEntry>;
  readonly announced: readonly LedgerEntry[];
}

/** Reads entries in the order they were written. */
export function leftoversOf(entries: readonly LedgerEntry[]): Leftovers {
  const created = new Map<string, LedgerEntry>();
  const announced = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = `${entry.resource}\n${entry.name}`;
    if (entry.event === 'announced' && entry.method === 'POST') announced.set(key, entry);
    if (entry.event === 'created') {
      created.set(entry.url, entry);
      announced.delete(key);
    }
    if (entry.event === 'deleted') created.delete(entry.url);
  }
  return { created, announced: [...announced.values()] };
}
