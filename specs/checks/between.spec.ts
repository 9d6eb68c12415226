import { describe, expect, it } from 'vitest';
import { type Between, unlessClose } from '../../src/checks/between.js';
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
