import type { Pause } from './pause.js';

/** Turns into which a wait is cut. */
const TURNS = 4;

/**
 * Waits, and uses something now and then so that it does not fall asleep itself.
 *
 * @param pause how it is waited
 * @param milliseconds how long
 * @param use called several times on the way
 * @param signal ends the wait early
 */
export async function idle(
  pause: Pause,
  milliseconds: number,
  use: () => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const over = (): boolean => signal?.aborted === true;
  for (let turn = 1; turn <= TURNS && !over(); turn += 1) {
    await pause(milliseconds / TURNS, signal);
    if (turn < TURNS && !over()) await use();
  }
}
