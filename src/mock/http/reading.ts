/** A request target as it may be read: one character for each byte, with its place in the target. */
export interface Reading {
  readonly text: string;
  /** Where each byte begins in the target, and where the last one ends. */
  readonly places: readonly number[];
}

/**
 * The target as it was written, with percent-encoding undone, and with all of it undone where it was applied again and
 * again (`%2541`). What is broken stays as it is. Only the client knows which of them was meant: `%25a0` is one or two signs.
 *
 * @param target as Node has it: a character for each byte
 */
export function readings(target: string): readonly Reading[] {
  const pieces = [/./gs, /%([0-9a-f]{2})|./gis, /%(?:25)*([0-9a-f]{2})|./gis];
  return (target.includes('%') ? pieces : pieces.slice(0, 1)).map((piece) => reading(target, piece));
}

function reading(target: string, piece: RegExp): Reading {
  let text = '';
  const places: number[] = [];
  for (const { 0: written, 1: hex, index } of target.matchAll(piece)) {
    text += hex ? String.fromCharCode(Number.parseInt(hex, 16)) : written;
    places.push(index);
  }
  places.push(target.length);
  return { text, places };
}
