import { type Derived, LONG } from '../estate/derived.js';
import { indexOf, OWN } from '../estate/groups.js';
import type { Named } from '../estate/model.js';
import type { EstateStore } from '../estate/store.js';
import type { EstateView } from '../estate/view.js';
import { LOOKED_UP } from '../estate/view.js';
import { KINDS } from '../resources/index.js';
import type { Kind } from '../resources/kind.js';
import { ownColumn } from './columns.js';
import { linkOf } from './link.js';

/** Records between two looks at the clock: less than a millisecond's work. */
const SLICE = 512;

/** Milliseconds of work in the background before others have their turn. */
const TURN = 4;

/**
 * Works out what queries of long lists and lookups in them need, before anyone asks: the first to ask would wait for it.
 * Who asks earlier has it worked out then.
 */
export class Preparation {
  readonly #work: Iterator<void>;
  #next: NodeJS.Immediate | undefined;

  constructor(store: EstateStore) {
    this.#work = preparations(store);
  }

  /** Goes on for some milliseconds. Says whether all is done. */
  go(milliseconds: number): boolean {
    for (const end = performance.now() + milliseconds; performance.now() < end; ) {
      if (this.#work.next().done === true) return true;
    }
    return false;
  }

  /** Does the rest between requests. */
  goOn(): void {
    this.#next = setImmediate(() => {
      if (!this.go(TURN)) this.goOn();
    });
  }

  stop(): void {
    clearImmediate(this.#next);
  }
}

function* preparations(store: EstateStore): Generator<void> {
  for (const kind of KINDS) yield* together(kind.with((k) => partsOf(k, store.view)));
}

/** What is kept of a long list. */
function partsOf<R extends Named>(kind: Kind<R>, view: EstateView): readonly Derived<never>[] {
  const records = kind.records(view.estate);
  if (records.length <= LONG) return [];
  const lookups = LOOKED_UP.filter(([list]) => view.estate[list] === records);
  const parts = Object.values(kind.fields).map((field) =>
    field.of === undefined ? ownColumn(records, field, view) : linkOf(records, field.of.relation, view),
  );
  return [
    indexOf<Named>(records, OWN),
    ...new Set<Derived<never>>(parts),
    ...lookups.map(([, key]) => indexOf(records as readonly never[], key)),
  ];
}

/** A slice of each at a time: the records are at hand then. */
function* together(parts: readonly Derived<never>[]): Generator<void> {
  while (parts.some(({ left }) => left > 0)) {
    for (const part of parts) if (part.left > 0) part.go(SLICE);
    yield;
  }
}
