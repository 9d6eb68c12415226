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
  // Written digit by digit into one buffer: a large estate has half a million of them.
  const text = Buffer.from('00000000-0000-4000-8000-000000000000');
  const write = (place: number, digits: number): void => {
    const drawn = next();
    for (let i = 0; i < digits; i += 1) text[place + i] = digitOf((drawn >>> (28 - 4 * i)) & 15);
  };
  const guid = (): string => {
    text[19] = digitOf(8 + between(0, 3));
    write(0, 8);
    write(9, 4);
    write(15, 3);
    write(20, 3);
    write(24, 8);
    write(32, 4);
    return text.toString('latin1');
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, between, hex, guid, shuffle };
}

/** Character code of a hexadecimal digit. */
function digitOf(value: number): number {
  return value < 10 ? 48 + value : 87 + value;
}
