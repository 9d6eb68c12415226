import type { Estate } from './estate.js';
import { LONG } from './long.js';
import { RowIndex } from './row-index.js';
import { type Succession, successionOf } from './succession.js';
import type { EstateView } from './view.js';

/** What became of an estate. */
export interface Change {
  readonly before: EstateView;
  readonly after: EstateView;
  /** How the lists that are others came about. */
  readonly how: ReadonlyMap<keyof Estate, Succession<object>>;
}

/** Something that is worked out from all records of a list, and kept as long as the list. */
export interface Derived<R> {
  /** Records that are still to be looked at. */
  readonly left: number;
  /** Looks at so many more of them. */
  go(records: number): void;
  /**
   * The same of the list that takes the place of this one; nothing where it has to be made anew.
   *
   * @param how the lists differ; absent where they do not
   */
  carried(next: readonly R[], change: Change, how?: Succession<R>): Derived<R> | undefined;
}

type OfList = Map<unknown, Derived<unknown>>;

const kept = new WeakMap<object, OfList>();

/** What is kept of a list under a key; there may be something only begun. */
export function keptOf<D extends Derived<never>>(records: readonly unknown[], key: unknown): D | undefined {
  return kept.get(records)?.get(key) as D | undefined;
}

/** Keeps something of a list, in the place of what was kept under that key. */
export function keep<R, D extends Derived<R>>(records: readonly R[], key: unknown, made: D): D {
  let ofList = kept.get(records);
  if (ofList === undefined) {
    ofList = new Map();
    kept.set(records, ofList);
  }
  ofList.set(key, made as Derived<unknown>);
  return made;
}

/**
 * Brings over what is kept of the long lists of an estate to the one that takes its place.
 *
 * @returns how the lists that are others came about
 */
export function carryOver(before: EstateView, after: EstateView): Change['how'] {
  const lists = Object.keys(after.estate) as (keyof Estate)[];
  const how = new Map(lists.flatMap((list) => difference(list, before.estate, after.estate)));
  // Other things are looked up in indexes.
  for (const indexes of [true, false]) {
    for (const list of lists) {
      const next: readonly object[] = after.estate[list];
      if (next.length <= LONG) continue;
      for (const [key, derived] of kept.get(before.estate[list]) ?? []) {
        // What was only begun is not worth it.
        if (derived instanceof RowIndex !== indexes || derived.left > 0) continue;
        const carried = derived.carried(next, { before, after, how }, how.get(list));
        if (carried !== undefined) keep(next, key, carried);
      }
    }
  }
  return how;
}

function difference(list: keyof Estate, before: Estate, after: Estate): [keyof Estate, Succession<object>][] {
  const [old, next]: readonly (readonly object[])[] = [before[list], after[list]];
  return old === next || old === undefined || next === undefined ? [] : [[list, successionOf(old, next)]];
}
