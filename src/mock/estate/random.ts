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
  // Signed integers of 32 bits: others would be put on the heap, four million times for a large estate.
  let state = seed | 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return t ^ (t >>> 14);
  };
  const next = (): number => bits() >>> 0;
  const between = (low: number, high: number): number => low + ((bits() >>> 0) % (high - low + 1));
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits) text += next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  };
  // Written into one buffer, two digits at a time: a large estate has half a million of them.
  const text = Buffer.from('00000000-0000-4000-8000-000000000000');
  const pair = (place: number, value: number): void => {
    text[place] = PAIRS[2 * value] as number;
    text[place + 1] = PAIRS[2 * value + 1] as number;
  };
  const four = (place: number): void => {
    const drawn = bits();
    pair(place, drawn >>> 24);
    pair(place + 2, (drawn >>> 16) & 255);
  };
  const eight = (place: number): void => {
    const drawn = bits();
    pair(place, drawn >>> 24);
    pair(place + 2, (drawn >>> 16) & 255);
    pair(place + 4, (drawn >>> 8) & 255);
    pair(place + 6, drawn & 255);
  };
  const guid = (): string => {
    text[19] = PAIRS[2 * (8 + between(0, 3)) + 1] as number;
    eight(0);
    four(9);
    const version = bits();
    pair(14, 0x40 | (version >>> 28));
    pair(16, (version >>> 20) & 255);
    const variant = bits();
    pair(20, variant >>> 24);
    text[22] = PAIRS[2 * ((variant >>> 20) & 15) + 1] as number;
    eight(24);
    four(32);
    return text.toString('latin1');
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, between, hex, guid, shuffle };
}

/** Character codes of the two hexadecimal digits of each byte. */
const PAIRS = Buffer.from(
  Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join(''),
);
