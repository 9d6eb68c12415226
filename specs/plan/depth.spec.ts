/** A quick run: what it costs, and a sample of what it finds; all of it stands in depth-faults.spec.ts. */

import { expect, it } from 'vitest';
import { foundBy, groups, READ_FAULTS, undisturbed } from './quick.js';

it('takes a thousand requests at most at the default estate, and observes what a whole one does', async () => {
  const { requests, observed } = await undisturbed();
  expect(requests).toBeLessThanOrEqual(1000);
  // The entry point is observed, too, and not counted.
  expect(observed).toBeGreaterThanOrEqual(237);
});

it('finds nearly all faults of a sample', async () => {
  const [sample = []] = groups(READ_FAULTS);
  const found = await foundBy(sample);
  expect(found.length).toBeGreaterThanOrEqual(0.8 * sample.length);
});
