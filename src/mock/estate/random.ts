/** A seeded source of numbers: the same seed gives the same estate on every machine. */
export interface Random {
  /** An integer in [0, 2^32). */
  next(): number;
  /** An integer in [low, high]. */
  between(low: number, high: number): number;
  /** `digits` hexadecimal digits. */
  hex(digits: number): string;
  /** A lower-case GUID of version 4. */
  guid(): string;
  /** The same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** mulberry32: small, fast, good enough to invent names with. Never used for anything secret. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const between = (low: number, high: number): number => low + (next() % (high - low + 1));
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits) text += next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  };
  const guid = (): string => {
    const variant = '89ab'.charAt(between(0, 3));
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, between, hex, guid, shuffle };
}
