import { describe, expect, it } from 'vitest';
import { type Between, between, unlessClose } from '../../src/checks/between.js';
import type { Answered } from '../../src/http/exchange.js';

const ANEW = [{ url: 'https://em.example/api/jobs', media: 'json' }] as const;
const answer = (id: number): Answered => ({ id }) as Answered;
const lying = (before: number, own: number, after: number): Between => ({
  before: answer(before),
  own: answer(own),
  after: answer(after),
});

describe('what a reading says that lies between two others', () => {
  it('may have been so for a moment only, unless they came one right after the other', () => {
    expect(unlessClose(lying(3, 40, 90), ANEW)).toEqual({ again: ANEW });
    expect(unlessClose(lying(3, 5, 8), ANEW)).toEqual({ again: ANEW });
    expect(unlessClose(lying(91, 92, 93), ANEW)).toEqual({});
  });
});

describe('readings within one millisecond', () => {
  const within = (id: number): Answered =>
    ({ id, startedAt: '2026-06-18T05:00:00.001Z', durationMs: 0.4 }) as Answered;

  it('lie between two others in the order in which they came', () => {
    expect(between([within(2)], [within(1), within(3)])).toEqual({
      before: within(1),
      own: within(2),
      after: within(3),
    });
  });

  it('do not lie between one and itself', () => {
    expect(between([within(2)], [within(1)])).toBeUndefined();
    expect(between([within(1)], [within(2)])).toBeUndefined();
  });
});
