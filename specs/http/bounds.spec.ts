/** How long, how often and how much: what a target cannot stretch. */
import { describe, expect, it } from 'vitest';
import { KeptBodies } from '../../src/http/kept-bodies.js';
import { retryAfter } from '../../src/http/retry-after.js';
import { Silences } from '../../src/http/silences.js';
import { Waits } from '../../src/http/waits.js';

describe('Retry-After', () => {
  const asked = (status: number, value: string): number | undefined =>
    retryAfter(
      { status, reason: '', httpVersion: '1.1', headers: [['Retry-After', value]], body: Buffer.alloc(0) },
      Date.parse('2026-01-01T00:00:00Z'),
    );

  it.each([
    [503, '2', 2000],
    [429, '2', 2000],
    [503, '0', 0],
    [503, 'Thu, 01 Jan 2026 00:00:05 GMT', 5000],
    [503, 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
    [503, '-1', undefined],
    [503, '0.5', undefined],
    [503, 'soon', undefined],
    [503, '', undefined],
    [200, '2', undefined],
  ])('of %i with "%s" is %s', (status, value, expected) => {
    expect(asked(status, value)).toBe(expected);
  });
});

describe('waiting for a busy target', () => {
  it('is never shorter than a floor that doubles, and ends', () => {
    const wait = new Waits().ofRequest();
    expect(Array.from({ length: 6 }, () => wait.next(0))).toEqual([250, 500, 1000, 2000, 4000, undefined]);
  });

  it('is a minute a request at most', () => {
    const wait = new Waits().ofRequest();
    expect([wait.next(40_000), wait.next(30_000)]).toEqual([40_000, undefined]);
    expect(new Waits().ofRequest().next(61_000)).toBeUndefined();
  });

  it('is five minutes a run at most, or what it is told', () => {
    const waits = new Waits();
    const all = Array.from({ length: 7 }, () => waits.ofRequest().next(50_000));
    expect(all).toEqual([...Array(6).fill(50_000), undefined]);
    expect(new Waits(900).ofRequest().next(1000)).toBeUndefined();
  });

  it('is given up after three requests that it did not help, until the target answers', () => {
    const waits = new Waits();
    const inVain = (): number => {
      const wait = waits.ofRequest();
      let times = 0;
      while (wait.next(0) !== undefined) times += 1;
      return times;
    };
    expect([inVain(), inVain(), inVain(), inVain()]).toEqual([5, 5, 5, 0]);
    waits.answered();
    expect(inVain()).toBe(5);
  });
});

describe('addresses that do not answer', () => {
  const url = (id: number): string =>
    `https://em:9398/api/jobs/${String(id).padStart(8, '0')}-2222-4333-8444-555555555555?format=Entity`;

  const get = (address: string) => ({ method: 'GET', url: address });

  it('are not asked for after three of a kind in a row, whatever the id', () => {
    const silences = new Silences();
    for (const id of [1, 2]) silences.note(get(url(id)), false);
    expect(silences.why(get(url(3)))).toBeUndefined();
    silences.note(get(url(3)), false);
    expect(silences.why(get(url(4)))).toContain('/api/jobs/{ID}');
    expect(silences.why(get('https://em:9398/api/jobs'))).toBeUndefined();
  });

  it('may answer another method', () => {
    const silences = new Silences();
    for (const id of [1, 2, 3]) {
      silences.note({ method: 'DELETE', url: url(id) }, false);
      silences.note(get(url(id)), true);
    }
    expect(silences.why({ method: 'DELETE', url: url(4) })).toContain('DELETE /api/jobs/{ID}');
    expect(silences.why(get(url(4)))).toBeUndefined();
  });

  it('are asked for again where one of the kind answers in between', () => {
    const silences = new Silences();
    for (const answered of [false, false, true, false, false]) silences.note(get(url(1)), answered);
    expect(silences.why(get(url(1)))).toBeUndefined();
  });

  it('make the target count as gone where there are very many kinds', () => {
    const silences = new Silences();
    for (let kind = 0; kind < 20; kind += 1)
      for (let i = 0; i < 3; i += 1)
        silences.note(get(`https://em:9398/api/${'abcdefghijklmnopqrst'[kind]}`), false);
    expect(silences.tooMany).toBe(true);
  });

  it('make the target count as gone where thirty requests in a row run out of time, wherever they go', () => {
    const silences = new Silences();
    for (let i = 0; i < 29; i += 1) silences.timed(true);
    expect(silences.tooMany).toBe(false);
    silences.timed(true);
    expect(silences.tooMany).toBe(true);
  });

  it.each([
    ['every other', 1, true],
    ['one in twenty', 19, false],
  ])(
    'make the target count as gone where %s runs out of time: answers between are no way out',
    (_, answers, isGone) => {
      const silences = new Silences();
      for (let i = 0; i < 100; i += 1) {
        silences.timed(true);
        for (let answer = 0; answer < answers; answer += 1) silences.timed(false);
      }
      expect(silences.tooMany).toBe(isGone);
    },
  );
});

describe('bodies that are kept', () => {
  it('are the same bytes when they are asked for, large ones too', () => {
    const bodies = new KeptBodies(1_000_000);
    for (const body of [Buffer.from('small'), Buffer.from('large'.repeat(100_000))])
      expect(bodies.keep(body)?.bytes.equals(body)).toBe(true);
  });

  it('are kept once where they are equal, and take no room then', () => {
    const bodies = new KeptBodies(10);
    expect(bodies.keep(Buffer.from('12345678'))).toBe(bodies.keep(Buffer.from('12345678')));
    expect(bodies.keep(Buffer.from('abc'))).toBeUndefined();
  });
});
