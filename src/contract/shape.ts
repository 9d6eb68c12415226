import { cut } from '../representation/shown.js';

/**
 * In which way a document departs from its contract (DESIGN, "Checks and verdicts"); each tier has its own check.
 * `listed`: a word beyond a list of values that may go on.
 */
export type Tier = 'root' | 'namespace' | 'required' | 'values' | 'listed' | 'order' | 'additions';

/** One departure of a document from its contract. */
export interface Violation {
  readonly tier: Tier;
  /** XPath in XML, JSON Pointer in JSON. */
  readonly location: string;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
}

/** Violations of one body that are kept one by one; more of them say nothing more. */
export const MOST_VIOLATIONS = 1000;

/** Characters of a text from the target in a violation. */
const MOST_TEXT = 1000;

/**
 * Violations of one body, one for a tier and place: engines report a broken facet and then the type again, format and
 * pattern. The first thousand are kept; of each tier that has more, one says how many.
 */
export class Violations {
  readonly #kept = new Map<string, Violation>();
  readonly #more = new Map<Tier, number>();
  #last = '';

  /** @param make is asked for the violation only where it is kept */
  add(tier: Tier, location: string, make: () => Omit<Violation, 'tier' | 'location'>): void {
    const key = `${tier} ${cut(location, MOST_TEXT)}`;
    if (key === this.#last || this.#kept.has(key)) return;
    this.#last = key;
    if (this.#kept.size >= MOST_VIOLATIONS) {
      this.more(tier, 1);
      return;
    }
    const { message, expected, actual } = make();
    this.#kept.set(key, {
      tier,
      location: cut(location, MOST_TEXT),
      message: cut(message, MOST_TEXT),
      expected,
      actual: cut(actual, MOST_TEXT),
    });
  }

  /** Counts violations that are not told one by one. */
  more(tier: Tier, count: number): void {
    if (count > 0) this.#more.set(tier, (this.#more.get(tier) ?? 0) + count);
  }

  /** @param root where the document begins */
  all(root: string): Violation[] {
    const more = [...this.#more].map(
      ([tier, count]): Violation => ({
        tier,
        location: root,
        message: 'The body has more faults of the kind than are listed.',
        expected: 'none',
        actual: `${count} more`,
      }),
    );
    return [...this.#kept.values(), ...more];
  }
}
