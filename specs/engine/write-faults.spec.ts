/** Faults that only a run that writes can see: each turns exactly its row red. */
import { describe, expect, it } from 'vitest';
import { ALONE, complaintsOfWrites, rowsOf, WRITE_FAULTS } from './write-fault-runs.js';

describe('a run that writes', () => {
  it('finds nothing at a target in order', async () => {
    expect(await complaintsOfWrites([])).toEqual([]);
  });

  it('finds each fault that there is, and nothing else', async () => {
    const together = WRITE_FAULTS.filter(({ id }) => id !== ALONE);
    expect(together.length).toBeGreaterThanOrEqual(6);
    expect(await complaintsOfWrites(together.map(({ id }) => id))).toEqual(rowsOf(together));
  });

  it('gives up on tasks that never end', async () => {
    expect(await complaintsOfWrites([ALONE], 30)).toEqual(
      rowsOf(WRITE_FAULTS.filter(({ id }) => id === ALONE)),
    );
  });
});
