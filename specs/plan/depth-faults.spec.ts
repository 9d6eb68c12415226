/** Quick runs: nine in ten of the faults that a run can see without writing are found by one, and one that writes conforms. */
import { expect, it } from 'vitest';
import { em, reportsDir } from '../cli/console.js';
import { foundBy, groups, READ_FAULTS } from './quick.js';

it('finds nine faults in ten', { timeout: 600_000 }, async () => {
  const found: string[] = [];
  for (const group of groups(READ_FAULTS)) found.push(...(await foundBy(group)));
  const missed = READ_FAULTS.map(({ id }) => id).filter((id) => !found.includes(id));
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(0.1 * READ_FAULTS.length);
});

it('conforms where it may write, too: what it starts it stops before it is deleted', async () => {
  const { code, out } = await em(['run', '--depth', 'quick', '--reporters', 'json', '--out', reportsDir()]);
  expect(code, out).toBe(0);
}, 120_000);
