/** Less than zero, zero or more than zero, as row a comes before, with or after row b. */
export type RowOrder = (a: number, b: number) => number;

/** Rounds after which the rest is sorted: a list that is halved needs far fewer. */
const MAX_ROUNDS = 64;

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * A part of a sorted list, without sorting all of the list: time grows with the number of rows, not faster.
 *
 * @param rows in any order; left alone
 * @param order of no two rows zero, so that there is only one way to sort
 * @param from place of the first row wanted, counted from 0
 * @param to place after the last one
 */
export function sortedPart(rows: Uint32Array, order: RowOrder, from: number, to: number): Uint32Array {
  const moved = rows.slice();
  if (from > 0) settle(moved, order, from);
  const rest = moved.subarray(from);
  if (to - from < rest.length) settle(rest, order, to - from);
  return rest.slice(0, to - from).sort(order);
}

/** Moves rows so that all that come before a place in the sorted list stand before it (Hoare's quickselect). */
function settle(rows: Uint32Array, order: RowOrder, place: number): void {
  let [left, right] = [0, rows.length - 1];
  for (let round = 0; left < right; round += 1) {
    if (round === MAX_ROUNDS) {
      rows.subarray(left, right + 1).sort(order);
      return;
    }
    const [low, high] = partition(rows, order, left, right, round);
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else return;
  }
}

/** Parts the rows at a pivot: up to `high` none comes after it, from `low` on none before it. */
function partition(
  rows: Uint32Array,
  order: RowOrder,
  left: number,
  right: number,
  round: number,
): [number, number] {
  // From places without a pattern, others each round: whatever pattern the list has, it does not meet it for long.
  const some = (n: number): number => at(rows, left + Math.floor(((n * GOLDEN) % 1) * (right - left + 1)));
  const pivot = median(order, some(3 * round + 1), some(3 * round + 2), some(3 * round + 3));
  let [low, high] = [left, right];
  while (low <= high) {
    while (order(at(rows, low), pivot) < 0) low += 1;
    while (order(at(rows, high), pivot) > 0) high -= 1;
    if (low > high) break;
    const moved = at(rows, low);
    rows[low] = at(rows, high);
    rows[high] = moved;
    low += 1;
    high -= 1;
  }
  return [low, high];
}

function median(order: RowOrder, a: number, b: number, c: number): number {
  const [lower, upper] = order(a, b) < 0 ? [a, b] : [b, a];
  if (order(c, lower) < 0) return lower;
  return order(c, upper) > 0 ? upper : c;
}

/** Places are always within the list. */
function at(rows: Uint32Array, place: number): number {
  return rows[place] as number;
}
