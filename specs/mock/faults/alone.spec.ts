/** Each fault by itself, and everything asked that a fault might change; several at a time: faults.spec.ts. */
import { expect, it } from 'vitest';
import { FAULTS } from '../../../src/mock/index.js';
import { actsAt, record } from './catalogue.js';

const sound = record();

// What is written is no part of the catalogue.
it.each(FAULTS.filter((f) => !f.inWrites))('$id acts at one operation, and nowhere else', (fault) => {
  const recorded = record(fault.id);
  const changed = recorded.filter((r, i) => r.answer !== sound[i]?.answer);
  expect(recorded.map((r) => r.request)).toEqual(sound.map((r) => r.request));
  expect([...new Set(changed.map((r) => r.operation))]).toEqual([actsAt(fault)]);
});
