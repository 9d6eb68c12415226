/** Before clean, after faulty: each fault of the mock is told by `compare`, at its operation and by a check that it breaks. */
import { expect, it } from 'vitest';
import { listFaults } from '../../src/mock/index.js';
import { groups, READ_FAULTS } from '../plan/quick.js';
import { untold } from './faulty.js';

const WRITE_FAULTS = listFaults().filter(({ inWrites }) => inWrites);
const named = (faults: readonly { readonly id: string }[]): string => faults.map(({ id }) => id).join(', ');

it.each(groups(READ_FAULTS).map((group) => [named(group), group] as const))(
  'reading tells %s',
  { timeout: 300_000 },
  async (_, group) => {
    expect(await untold(group)).toEqual([]);
  },
);

it.each(groups(WRITE_FAULTS).map((group) => [named(group), group] as const))(
  'writing tells %s',
  { timeout: 600_000 },
  async (_, group) => {
    expect(await untold(group, true)).toEqual([]);
  },
);
