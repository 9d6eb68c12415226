/** Answers that wait: how long, and that nobody else waits with them. */
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { waits } from '../../src/mock/latency.js';
import { em } from '../cli/console.js';

/** Milliseconds that the answer to a request on a connection of its own takes. */
async function timeOf(url: string, method = 'GET', body?: string): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    const request = http.request(`${url}/api/`, { agent: false, method }, (response) => {
      response.resume().once('end', resolve);
    });
    request.once('error', reject).end(body);
  });
  return performance.now() - begun;
}

const draw = (next: () => number, times: number): number[] => Array.from({ length: times }, () => next());

describe('waits', () => {
  it('are the same without a spread', () => {
    expect(draw(waits({ ms: 7 }), 3)).toEqual([7, 7, 7]);
  });

  it('are spread evenly over all that is allowed, and over no more', () => {
    const drawn = draw(waits({ ms: 10, spread: 2 }), 5000);
    const counts = [8, 9, 10, 11, 12].map((ms) => drawn.filter((one) => one === ms).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(5000);
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  it('repeat with their seed, and with no other', () => {
    const of = (seed: number): number[] => draw(waits({ ms: 500, spread: 500 }, seed), 20);
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  it.each([
    [{ ms: -1 }, 'whole milliseconds from 0, not -1'],
    [{ ms: 0.5 }, 'whole milliseconds from 0, not 0.5'],
    [{ ms: Number.NaN }, 'whole milliseconds from 0, not NaN'],
    [{ ms: 5, spread: -1 }, 'whole milliseconds from 0, not -1'],
    [{ ms: 5, spread: 6 }, 'A latency of 5 ms cannot be 6 ms shorter'],
    [{ ms: 29_999, spread: 2 }, 'Answers can wait 30000 ms at most, not 30001'],
  ])('cannot be %j', async (latency, sentence) => {
    await expect(startMock({ http: true, latency })).rejects.toThrow(sentence);
  });
});

describe('a mock with latency', () => {
  it('lets each answer wait, of whatever method, and none for another', async () => {
    await using mock = await startMock({ http: true, estate: 'empty', latency: { ms: 150 } });
    const times = await Promise.all([
      ...Array.from({ length: 20 }, () => timeOf(mock.url)),
      timeOf(mock.url, 'POST', '<LogonSession/>'),
    ]);
    // Timers of Node may be early by a part of a millisecond.
    for (const time of times) expect(time).toBeGreaterThan(148);
    // One after another, the last would wait 21 times as long as the first.
    expect(Math.max(...times)).toBeLessThan(10 * Math.min(...times));
  });

  it('says in the access log how long the client has waited', async () => {
    const logged: number[] = [];
    const log = ({ durationMs }: { durationMs: number }): void => void logged.push(durationMs);
    await using mock = await startMock({ http: true, estate: 'empty', latency: { ms: 50 }, log });
    await timeOf(mock.url);
    expect(logged).toEqual([expect.toSatisfy((ms: number) => ms > 48)]);
  });

  it('closes without waiting', async () => {
    const mock = await startMock({ http: true, estate: 'empty', latency: { ms: 20_000 } });
    const lost = timeOf(mock.url).then(
      () => 'answered',
      () => 'lost',
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    await mock.close();
    expect(await lost).toBe('lost');
  });
});

describe('--latency', () => {
  it.each([
    ['60', 58],
    ['60±10', 48],
    ['60+-10', 48],
  ])('%s is taken', async (latency, least) => {
    let answered: Promise<number> | undefined;
    const { code, err } = await em(
      ['mock', '--port', '0', '--http', '--estate', 'empty', '--json', '--latency', latency],
      {
        onOut: (text) => {
          answered = timeOf((JSON.parse(text) as { url: string }).url);
        },
        interrupt: (now) => {
          const wait = setInterval(() => {
            if (answered === undefined) return;
            clearInterval(wait);
            answered.then(now, now);
          }, 5);
        },
      },
    );
    expect(code, err).toBe(0);
    expect(await answered).toBeGreaterThan(least);
  });

  it.each([
    ['soon', 'It must be whole milliseconds, such as 200, or 200±50'],
    ['-5', 'It must be whole milliseconds'],
    ['1.5', 'It must be whole milliseconds'],
    ['200±', 'It must be whole milliseconds'],
    ['200-50', 'It must be whole milliseconds'],
    ['', 'It must be whole milliseconds'],
    ['50±200', 'A latency of 50 ms cannot be 200 ms shorter'],
    ['40000', 'Answers can wait 30000 ms at most'],
  ])('%j is refused', async (latency, sentence) => {
    const { code, err } = await em(['mock', '--port', '0', '--http', `--latency=${latency}`]);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
