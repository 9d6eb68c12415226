/** A run that may write, over the whole API, changes nothing but what it has created. */
import { expect, it } from 'vitest';
import { run } from '../../src/engine/run.js';
import { MemoryLedger, writing } from '../engine/memory-ledger.js';
import { changesAmong, startWatched } from './watched.js';

it.each([[12], [13]] as const)('with writes, at the mock of version %i', async (profile) => {
  await using target = await startWatched({ profile, taskDelay: 5 });
  const { url, username, password, asked } = target;
  const { results, left } = await run({
    target: url,
    credentials: { username, password },
    writes: writing(new MemoryLedger(), { maxWrites: 100_000 }),
  });
  expect(changesAmong(asked).length).toBeGreaterThan(60);
  expect(results.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')).toEqual([]);
  expect(left).toEqual([]);
});
