import { setTimeout as sleep } from 'node:timers/promises';

/** Spaces requests evenly, so that a staging server is not flooded. */
export class RateLimit {
  #next = 0;

  /** @param perSecond requests a second; absent: no limit */
  constructor(private readonly perSecond?: number) {}

  /** Waits for the next turn. */
  async turn(): Promise<void> {
    if (!this.perSecond) return;
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + 1000 / this.perSecond;
    if (at > now) await sleep(at - now);
  }
}
