/** What a run comes to. */
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/cli/outcome.js';
import { result, summary } from '../report/summary.js';

describe('--min-observed as a percentage', () => {
  const observed = (observed: number): ReturnType<typeof outcomeOf> =>
    outcomeOf(
      summary({
        operations: { observed, contract: 349, chosen: 41 },
        results: [result({ verdict: 'pass', findings: [], observations: 1 })],
      }),
      { strict: false, minObserved: { percent: 10 } },
    );

  it('is one of the operations that were chosen', () => {
    expect(observed(5)).toMatchObject({ exit: 0, conclusive: true });
    expect(observed(4)).toMatchObject({
      exit: 4,
      reason: 'At least 5 of the 41 operations that were chosen must be observed (--min-observed).',
    });
  });
});
