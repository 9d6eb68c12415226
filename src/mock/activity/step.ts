import type { Estate } from '../estate/estate.js';
import type { Random } from '../estate/random.js';
import type { EstateView } from '../estate/view.js';

/** When something happens, by chance of a seed. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rng: Random;
  /** Ids of what came of earlier steps. */
  readonly mine: ReadonlySet<string>;
  /** Whether a record was there from the start or came of a step: what clients have made is left alone. */
  ours(record: { readonly id: string }): boolean;
  /** The id of something new; it is among {@link mine} from then on. */
  newId(): string;
}

/** Something that happens by itself: what the estate becomes; absent where there is nothing for it to happen to. */
export type Step = (view: EstateView, moment: Moment) => Estate | undefined;

/** An item by chance. */
export function oneOf<T>(items: readonly T[], { rng }: Moment): T | undefined {
  return items.length === 0 ? undefined : items[rng.between(0, items.length - 1)];
}

/** The record that was made first. */
export function oldest<R extends { readonly created: string }>(records: readonly R[]): R | undefined {
  return records.reduce<R | undefined>(
    (first, r) => (first === undefined || Date.parse(r.created) < Date.parse(first.created) ? r : first),
    undefined,
  );
}
