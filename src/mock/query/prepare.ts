import type { Derived } from '../estate/derived.js';
import { indexOf, OWN } from '../estate/groups.js';
import { LONG } from '../estate/long.js';
import type { Named } from '../estate/model.js';
import type { EstateStore } from '../estate/store.js';
import { type EstateView, LOOKED_UP } from '../estate/view.js';
import { collectGarbage } from '../garbage.js';
import { KINDS } from '../resources/index.js';
import type { Kind } from '../resources/kind.js';
import { columnsOf, ownColumn } from './columns.js';
import type { Field, FieldType } from './field.js';
import { linkOf } from './link.js';
import { pagesOfAll, rehearsal } from './rehearsal.js';

/** Records between two looks at the clock: less than a millisecond's work. */
const SLICE = 512;

/** Milliseconds of work in the background before others have their turn. */
const TURN = 2;

/**
 * Works out what queries of long lists and lookups in them need, before anyone asks: the first to ask would wait for it.
 * Who asks earlier has it worked out then.
 */
export class Preparation {
  readonly #work: Iterator<void>;
  readonly #store: EstateStore;
  #next: NodeJS.Immediate | undefined;

  constructor(store: EstateStore) {
    this.#store = store;
    this.#work = preparations(store);
  }

  /**
   * Works for about so many milliseconds, while nobody waits yet. Where all is done sooner, it asks what clients might ask
   * first. Says whether all is done.
   */
  begin(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    const { view } = this.#store;
    const done = go(this.#work, end);
    // One such page takes longer than others should have to wait.
    if (done) go(pagesOfAll(view), end);
    if (view.estate.restorePoints.length > LONG) collectGarbage();
    return done;
  }

  /** Does the rest between requests. */
  goOn(): void {
    this.#next = setImmediate(() => {
      if (!go(this.#work, performance.now() + TURN)) this.goOn();
    });
  }

  stop(): void {
    clearImmediate(this.#next);
  }
}

/** Works until then, in {@link performance} time. Says whether all is done. */
function go(work: Iterator<void>, end: number): boolean {
  while (performance.now() < end) if (work.next().done === true) return true;
  return false;
}

/** Of the rehearsal: as often as it takes until such code is compiled in earnest. */
const ROUNDS = 6;

function* preparations(store: EstateStore): Generator<void> {
  yield* rehearsal(store.view, 1);
  // What would take longest comes first: a page may have to work out a column or two of the others itself. Indexes, which
  // single records are found by, come last.
  for (const wanted of [isSlow, isQuick]) {
    for (const kind of KINDS) {
      yield* together(kind.with((k) => partsOf(k, wanted, store.view)));
      yield* kind.with((k) => takenFrom(k, wanted, store.view));
    }
  }
  yield* rehearsal(store.view, ROUNDS);
  for (const kind of KINDS) yield* together(kind.with((k) => indexesOf(k, store.view)));
}

type Wanted = (field: Field<never>) => boolean;

/**
 * Texts are compared without case, times have to be read, large numbers lie elsewhere than their record, and what belongs
 * to another record has to be found.
 */
function isSlow({ type, of }: Field<never>): boolean {
  return SLOW.has(type) || (of !== undefined && type !== 'uid');
}

const SLOW: ReadonlySet<FieldType> = new Set(['string', 'dateTime', 'integer', 'double']);

function isQuick(field: Field<never>): boolean {
  return !isSlow(field);
}

/** What queries of a long list by these fields go by. */
function partsOf<R extends Named>(
  kind: Kind<R>,
  wanted: Wanted,
  view: EstateView,
): readonly Derived<never>[] {
  const records = kind.records(view.estate);
  if (records.length <= LONG) return [];
  const fields = Object.values(kind.fields).filter(wanted);
  const parts = fields.map((field) =>
    field.of === undefined ? ownColumn(records, field, view) : linkOf(records, field.of.relation, view),
  );
  return [...new Set<Derived<never>>(parts)];
}

/** The columns that are taken from those of other lists, one at a time. */
function* takenFrom<R extends Named>(kind: Kind<R>, wanted: Wanted, view: EstateView): Generator<void> {
  const records = kind.records(view.estate);
  if (records.length <= LONG) return;
  const columns = columnsOf(records, view);
  for (const field of Object.values(kind.fields)) {
    if (field.of === undefined || !wanted(field)) continue;
    columns(field);
    yield;
  }
}

/** What single records of a long list are found by. */
function indexesOf<R extends Named>(kind: Kind<R>, view: EstateView): readonly Derived<never>[] {
  const records = kind.records(view.estate);
  if (records.length <= LONG) return [];
  const lookups = LOOKED_UP.filter(([list]) => view.estate[list] === records);
  return [
    indexOf<Named>(records, OWN),
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
