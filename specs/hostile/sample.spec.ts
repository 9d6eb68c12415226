/** Two behaviours and one run against answers at random; `npm run test:hostile` has them all. */
import { expect, it } from 'vitest';
import { BEHAVIOURS } from './behaviours.js';
import { survives } from './hostile.js';
import { changesNothingForeign } from './random.properties.js';

const SAMPLE = ['delete-link-leads-to-a-job', 'name-colours'];

/** Time is held to that of an undisturbed run where all behaviours are tried. */
const ANY_TIME = Number.POSITIVE_INFINITY;

it.each(SAMPLE)('survives %s', async (id) => {
  const behaviour = BEHAVIOURS.find((b) => b.id === id);
  expect(behaviour).toBeDefined();
  const args = [...(behaviour?.args ?? []), '--depth', 'quick'];
  if (behaviour) await survives({ ...behaviour, args }, ANY_TIME);
});

// One run alone must get far enough to change something.
it('changes nothing of others, whatever is answered', () => changesNothingForeign(2, 5, [0.005]));
