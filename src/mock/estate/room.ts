import { LONG } from './long.js';
import type { Succession } from './succession.js';

/** Rows that long lists may grow by before what is kept of them has to be moved. */
const SPARE = 4096;

/**
 * Room for what is kept of each row of a list, and of the lists that it grows into: they share it, and each looks at its
 * own rows only. A list may have one heir there; others need room of their own.
 */
export class Room {
  readonly rows: number;
  #taken: number;

  constructor(rows: number) {
    this.#taken = rows;
    this.rows = rows > LONG ? rows + SPARE : rows;
  }

  /** Whether a list may grow here to the one that has come out of it. */
  claim(rows: number, { runs, gone }: Succession<unknown>, next: number): boolean {
    const [first] = runs;
    const grown = gone.length === 0 && (rows === 0 || (first?.to === 0 && first.length === rows));
    if (!grown || this.#taken !== rows || next > this.rows) return false;
    this.#taken = next;
    return true;
  }
}
