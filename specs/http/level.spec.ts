/** How many requests are under way: a target that gets slower is asked less. */
import { describe, expect, it } from 'vitest';
import { Level } from '../../src/http/level.js';

const URL_OF = (kind: string): string => `https://em:9398/api/${kind}`;

/** Requests one after the other that take so long. */
async function answers(level: Level, times: number, ms: number, { kind = 'jobs', busy = false } = {}) {
  for (let i = 0; i < times; i += 1) {
    await level.enter();
    level.leave(URL_OF(kind), ms, busy);
  }
}

describe('the level', () => {
  it('is what was given as long as answers take what they took', async () => {
    const level = new Level(8);
    await answers(level, 100, 40);
    expect(level.now).toBe(8);
  });

  it('falls while answers take three times as long, never below one, and rises again', async () => {
    const level = new Level(8);
    await answers(level, 16, 40);
    await answers(level, 16, 200);
    expect(level.now).toBe(4);
    await answers(level, 100, 200);
    expect(level.now).toBe(1);
    await answers(level, 500, 45);
    expect(level.now).toBe(8);
  });

  it('does not take slow kinds of addresses for a slow target', async () => {
    const level = new Level(4);
    await answers(level, 50, 30);
    await answers(level, 50, 900, { kind: 'query?type=Job' });
    expect(level.now).toBe(4);
  });

  it('takes no notice of differences that mean nothing', async () => {
    const level = new Level(4);
    await answers(level, 16, 0.5);
    await answers(level, 100, 15);
    expect(level.now).toBe(4);
  });

  it('halves where the target says that it is busy', async () => {
    const level = new Level(8);
    await answers(level, 1, 5, { busy: true });
    expect(level.now).toBe(4);
  });

  it('lets in as many as it says, and the others when there is room', async () => {
    const level = new Level(2);
    let inside = 0;
    let most = 0;
    const request = async (): Promise<void> => {
      await level.enter();
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
      level.leave(URL_OF('jobs'), 1, false);
    };
    await Promise.all(Array.from({ length: 30 }, request));
    expect(most).toBe(2);
  });
});
