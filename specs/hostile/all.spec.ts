/** Every behaviour: what no target may make of a run. Takes minutes: `npm run test:hostile`. */
import { beforeAll, expect, it } from 'vitest';
import { BEHAVIOURS } from './behaviours.js';
import { survives } from './hostile.js';
import { runHostile } from './run-hostile.js';

let usualMs = 0;
beforeAll(async () => {
  const { exit, ms } = await runHostile({ id: 'undisturbed', act: (answer) => answer, exit: [0] });
  expect(exit).toBe(0);
  usualMs = ms;
});

it('has at least eighty behaviours, each with an id of its own', () => {
  expect(new Set(BEHAVIOURS.map(({ id }) => id)).size).toBe(BEHAVIOURS.length);
  expect(BEHAVIOURS.length).toBeGreaterThanOrEqual(80);
});

it.each(BEHAVIOURS)('survives $id', (behaviour) => survives(behaviour, usualMs));
