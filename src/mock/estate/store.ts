import type { Estate } from './estate.js';
import { EstateView } from './view.js';

/** What an estate becomes by a write. It throws where that cannot be, and then nothing has changed. */
export type Change = (estate: EstateView) => Estate;

/** Something that was taken out of the estate. */
export interface Removal {
  readonly list: keyof Estate;
  readonly id: string;
}

/** The estate as it is now. Estates themselves never change: a write puts another one in place, whole or not at all. */
export class EstateStore {
  #view: EstateView;
  readonly #removals: Removal[] = [];

  constructor(estate: Estate) {
    this.#view = new EstateView(estate);
  }

  get view(): EstateView {
    return this.#view;
  }

  /** Everything that was taken out so far, in that order. */
  get removals(): readonly Removal[] {
    return this.#removals;
  }

  change(change: Change): void {
    const [before, after] = [this.#view.estate, change(this.#view)];
    for (const list of listsOf(after)) {
      for (const id of removedIds(before[list] ?? [], after[list])) this.#removals.push({ list, id });
    }
    this.#view = new EstateView(after);
  }

  /**
   * What an estate that is to replace this one says anew about something that was taken out.
   *
   * @param since of the removals, how many not to look at
   */
  dangling(next: Estate, since: number): Removal | undefined {
    const gone = new Map(this.#removals.slice(since).map((removal) => [removal.id, removal]));
    if (gone.size === 0) return undefined;
    const before = this.#view.estate;
    for (const list of listsOf(next)) {
      const old: readonly unknown[] = before[list];
      if (next[list] === old) continue;
      for (const [i, record] of next[list].entries()) {
        if (record === old[i]) continue;
        for (let found = named(record, gone); found !== undefined; found = named(record, gone)) {
          const { id } = found;
          if (!next[found.list].some((r) => idOf(r) === id)) return found;
          // It has come back.
          gone.delete(id);
        }
      }
    }
    return undefined;
  }
}

function listsOf(estate: Estate): readonly (keyof Estate)[] {
  return Object.keys(estate) as (keyof Estate)[];
}

function removedIds(before: readonly object[], after: readonly object[]): string[] {
  // Most writes append or replace, and every id is where it was.
  if (before === after || before.every((record, i) => idOf(record) === idOf(after[i] ?? {}))) return [];
  const left = new Set(after.map(idOf));
  return before.flatMap((record) => idOf(record) ?? []).filter((id) => !left.has(id));
}

/** The id of a record; not all have one. */
function idOf(record: object): string | undefined {
  return 'id' in record && typeof record.id === 'string' ? record.id : undefined;
}

/** What a value names of what is gone, however deep. */
function named(value: unknown, gone: ReadonlyMap<string, Removal>): Removal | undefined {
  if (typeof value === 'string') return gone.get(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const found = named(inner, gone);
    if (found !== undefined) return found;
  }
  return undefined;
}
