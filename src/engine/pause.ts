import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds; the signal ends it early. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const wait: Pause = async (milliseconds, signal) => {
  // An interruption ends the wait; the caller sees it.
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
};
