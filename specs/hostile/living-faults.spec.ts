/** What is wrong is told on a server that lives, too; what moves there is blamed for nothing. */
import { describe, expect, it } from 'vitest';
import { AREAS, complaints, estateFor, groups } from '../engine/fault-runs.js';
import { ALONE, complaintsOfWrites, rowsOf, WRITE_FAULTS } from '../engine/write-fault-runs.js';

describe.each(['calm', 'busy'] as const)('a server that is %s', (activity) => {
  const usual = complaints(AREAS, { activity });
  // On the busy one all that move about; of those about sessions, which nothing moves, every so many.
  const [moving, still] = [false, true].map((isStill) =>
    groups().filter((faults) => (estateFor(faults) === 'empty') === isStill),
  ) as [ReturnType<typeof groups>, ReturnType<typeof groups>];
  const tried =
    activity === 'busy' ? [...moving, ...still.filter((_, i) => i % 4 === 0)] : moving.slice(0, 2);

  it.each(tried.map((faults) => [faults.map(({ id }) => id).join(', '), faults] as const))(
    'shows %s',
    async (_, faults) => {
      const found = await complaints(AREAS, { activity, faults: faults.map(({ id }) => id) });
      const known = await usual;
      const fresh = [...found.keys()].filter((key) => !known.has(key));
      expect(fresh).toEqual(expect.arrayContaining(rowsOf(faults)));
      // Which values queries ask for, and so which more of their rows show it, is another thing each time.
      const operations = faults.map(({ breaks }) => breaks.operation);
      expect(operations).toEqual(expect.arrayContaining(fresh.map((key) => key.split(' ')[0])));
    },
  );

  it('shows what is wrong with writes', async () => {
    const together = WRITE_FAULTS.filter(({ id }) => id !== ALONE);
    const found = await complaintsOfWrites(
      together.map(({ id }) => id),
      400,
      { activity },
    );
    expect(found).toEqual(rowsOf(together));
  });
});
