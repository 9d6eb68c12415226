import type { Reading } from '../reading/reading.js';
import { type Instance, jsonInstances, xmlInstances } from './instances.js';
import { type Answers, type MemberShape, type Shapes, TELLING, type TypeShape } from './shapes.js';

/** Types, and members of each, that are told apart: a target may make up any number. */
const MOST_TYPES = 1000;
const MOST_MEMBERS = 500;

/** Values of a telling member. */
const MOST_VALUES = 10;

/** Characters of a path or a type. */
const LONGEST = 200;

interface GrowingMember {
  count: number;
  readonly kinds: Set<string>;
  readonly values: Set<string>;
}

interface GrowingType {
  count: number;
  readonly members: Map<string, GrowingMember>;
}

/** Statuses, media types and roots of the answers of a variant. */
interface GrowingAnswers {
  readonly statuses: Set<number>;
  readonly media: Set<string>;
  readonly roots: Set<string>;
}

/** Gathers the shape of answers as they come; its memory grows with types and variants, not with instances. */
export class ShapeCollector {
  /** By operation and variant. */
  readonly #answers = new Map<string, Map<string, GrowingAnswers>>();
  /** By media type and type. */
  readonly #types = new Map<string, GrowingType>();
  readonly #dialects = new Map<string, number>();
  readonly #read = new WeakSet<Reading>();

  /** Takes note of how an answer came. */
  answer(
    operation: string,
    variant: string,
    status: number,
    media: string | undefined,
    reading: Reading,
  ): void {
    const variants = of(this.#answers, operation, () => new Map<string, GrowingAnswers>());
    const answers = of(variants, variant, () => ({
      statuses: new Set(),
      media: new Set(),
      roots: new Set(),
    }));
    answers.statuses.add(status);
    if (media !== undefined) answers.media.add(media);
    const { document } = reading;
    if (document.syntax === 'xml' && document.root) answers.roots.add(document.root.name.slice(0, LONGEST));
  }

  /**
   * Takes note of what is in a representation that came as it was asked for.
   *
   * @param root type of the document where it does not say it itself
   */
  representation(reading: Reading, root: string): void {
    if (this.#read.has(reading)) return;
    this.#read.add(reading);
    const { document } = reading;
    if (document.syntax === 'xml' && document.root)
      for (const instance of xmlInstances(document.root)) this.#add('xml', instance);
    if (document.syntax !== 'json' || document.value === undefined) return;
    for (const dialect of reading.dialects)
      this.#dialects.set(dialect, (this.#dialects.get(dialect) ?? 0) + 1);
    for (const instance of jsonInstances(document.value, root)) this.#add('json', instance);
  }

  #add(media: 'xml' | 'json', { type, members }: Instance): void {
    const key = `${media} ${type.slice(0, LONGEST)}`;
    if (!this.#types.has(key) && this.#types.size >= MOST_TYPES) return;
    const growing = of(this.#types, key, (): GrowingType => ({ count: 0, members: new Map() }));
    growing.count += 1;
    const counted = new Set<string>();
    for (const { path: whole, kind, value } of members) {
      const path = whole.slice(0, LONGEST);
      if (!growing.members.has(path) && growing.members.size >= MOST_MEMBERS) continue;
      const member = of(growing.members, path, () => ({ count: 0, kinds: new Set(), values: new Set() }));
      if (!counted.has(path)) member.count += 1;
      counted.add(path);
      member.kinds.add(kind);
      if (value !== undefined && member.values.size < MOST_VALUES && TELLING.has(`${type} ${path}`))
        member.values.add(value.slice(0, LONGEST));
    }
  }

  /** What has been gathered. */
  get all(): Shapes {
    return {
      answers: Object.fromEntries(
        [...this.#answers].map(([operation, variants]) => [operation, grouped(variants)]),
      ),
      types: [...this.#types].map(([key, { count, members }]): TypeShape => {
        const [media, type] = [
          key.startsWith('xml ') ? 'xml' : 'json',
          key.slice(key.indexOf(' ') + 1),
        ] as const;
        return {
          type,
          media,
          count,
          members: Object.fromEntries([...members].map(([path, m]) => [path, shapeOf(m)])),
        };
      }),
      dialects: Object.fromEntries(this.#dialects),
    };
  }
}

/** Variants that were answered alike stand together. */
function grouped(variants: ReadonlyMap<string, GrowingAnswers>): Answers[] {
  const groups = new Map<string, Answers & { readonly variants: string[] }>();
  for (const [variant, { statuses, media, roots }] of variants) {
    const alike = {
      statuses: [...statuses].sort((a, b) => a - b),
      media: [...media].sort(),
      roots: [...roots].sort(),
    };
    of(groups, JSON.stringify(alike), () => ({ ...alike, variants: [] })).variants.push(variant);
  }
  return [...groups.values()];
}

function shapeOf({ count, kinds, values }: GrowingMember): MemberShape {
  return { count, kinds: [...kinds].sort(), ...(values.size === 0 ? {} : { values: [...values].sort() }) };
}

/** The value of a key, made where there is none. */
function of<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
