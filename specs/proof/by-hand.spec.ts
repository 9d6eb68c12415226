/** Faults that nobody had in mind when the checks were written: nearly all are told. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Baseline, baselineOf } from '../../scripts/proof/baseline.js';
import { type Outcome, tried } from '../../scripts/proof/trial.js';
import { BY_HAND } from './by-hand.js';

let baseline: Baseline;
const outcomes = new Map<string, Outcome | undefined>();

beforeAll(async () => {
  baseline = await baselineOf(12, new Set(BY_HAND.map(({ operation }) => operation)));
  for (const { operation, says, change } of BY_HAND) {
    const operator = { id: 'by-hand', summary: says, scope: 'answer', checks: [], apply: change } as const;
    outcomes.set(`${operation}: ${says}`, await tried({ operation, operator, place: '' }, baseline));
  }
});

afterAll(() => baseline.close());

it('there are forty, and each changes something', () => {
  expect(outcomes.size).toBeGreaterThanOrEqual(40);
  expect([...outcomes].filter(([, outcome]) => outcome === undefined).map(([name]) => name)).toEqual([]);
});

it('are told, all but one at most', () => {
  const missed = [...outcomes].filter(([, outcome]) => outcome?.fate === 'survived').map(([name]) => name);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
});

it('have no other operation blamed', () => {
  const blamed = [...outcomes].flatMap(([name, outcome]) =>
    (outcome?.collateral ?? []).map((other) => `${name}: ${other}`),
  );
  expect(blamed).toEqual([]);
});
