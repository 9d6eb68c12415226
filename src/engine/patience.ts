import type { Exchange } from '../http/exchange.js';
import type { Pause } from './pause.js';

const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 2000;

/** Tasks that did not end, after which it is no use to wait for others. */
const MOST_ENDLESS = 3;

/** Of the usual time, what others are given then. */
const SHARE = 1 / 60;

/**
 * How long tasks are waited for: in full, until some have not ended. A target whose tasks never end would make a run
 * hours long, and the first of them have shown what is wrong.
 */
export class Patience {
  #endless = 0;

  /** @param fullMs milliseconds that a task is waited for */
  constructor(private readonly fullMs: number) {}

  /** A task has not ended in the time it was given. */
  disappointed(): void {
    this.#endless += 1;
  }

  /** Whether no task is waited for in full any more. */
  get lost(): boolean {
    return this.#endless >= MOST_ENDLESS;
  }

  /** Milliseconds that the next task is given. */
  get ms(): number {
    return this.lost ? this.shortMs : this.fullMs;
  }

  /** Milliseconds for what is in a hurry. */
  get shortMs(): number {
    return this.fullMs * SHARE;
  }

  /** Why a task that has not ended in the short time says nothing of the target. */
  get reason(): string {
    const [full, short] = [this.fullMs, this.shortMs].map((ms) => `${Math.round(ms / 100) / 10} s`);
    return `${this.#endless} tasks before this one did not end within ${full}; it was given ${short} and had not ended then.`;
  }
}

/**
 * Sends again and again, at growing intervals, until an answer is good or the time is over; the last answer. It goes by the times
 * of the exchanges alone, so that a recording is read as often as the target was asked.
 */
export async function repeated(
  send: () => Promise<Exchange>,
  good: (answer: Exchange) => boolean,
  ms: number,
  pause: Pause,
): Promise<Exchange> {
  let answer = await send();
  const begun = Date.parse(answer.startedAt);
  let wait = FIRST_WAIT_MS;
  for (let before = ''; !good(answer); ) {
    const { startedAt, durationMs } = answer;
    // The last answer of a recording is no newer for being asked for again.
    if (Date.parse(startedAt) + durationMs - begun >= ms || startedAt === before) break;
    before = startedAt;
    await pause(wait);
    wait = Math.min(wait * 1.5, LONGEST_WAIT_MS);
    answer = await send();
  }
  return answer;
}
