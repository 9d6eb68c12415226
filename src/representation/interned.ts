/** Texts that are remembered at most, in each of two generations. */
const MOST = 30_000;

/** Characters of a longer text are not worth looking up. */
const LONGEST = 200;

let young = new Map<string, string>();
let old = new Map<string, string>();

/**
 * An equal text that was seen before, if there is one: documents of a target say the same few things over and over, and
 * parsers make a new string each time. Texts that have not come up for a while are forgotten.
 */
export function interned(text: string): string {
  if (text.length > LONGEST) return text;
  const known = young.get(text);
  if (known !== undefined) return known;
  const kept = old.get(text) ?? text;
  if (young.size === MOST) {
    old = young;
    young = new Map();
  }
  young.set(kept, kept);
  return kept;
}
