/** What disagrees is read again before a target is blamed, and one thing that is wrong everywhere leaves enough for the others. */
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { run } from '../../src/engine/run.js';
import { startMock } from '../../src/mock/index.js';

const QUERIES = loadContract().operations.filter(({ path }) => path === '/query');

describe('a target that ignores the length of pages wherever it is asked', () => {
  it('is told so of every type that has two members', async () => {
    await using mock = await startMock({
      http: true,
      seed: 1,
      faults: QUERIES.map(({ id }) => `page-size-ignored@${id}`),
    });
    const { username, password, url } = mock;
    const { results } = await run({
      target: url,
      credentials: { username, password },
      sample: 1,
      checks: ({ id }) => id === 'query-page-size',
      operations: ({ path }) => path === '/query',
    });
    const told = new Set(results.filter((r) => r.verdict === 'fail').map((r) => r.operation));
    const untold = QUERIES.map(({ id }) => id).filter((id) => !told.has(id));
    // Of plans there is one each, and no task before a run has changed something.
    expect(untold.sort()).toEqual(['queryCloudFailoverPlan', 'queryFailoverPlan', 'queryTask']);
  });
});
