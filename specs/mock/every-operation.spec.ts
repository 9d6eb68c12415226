import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import type { Operation } from '../../src/contract/types.js';
import { ApiError } from '../../src/mock/errors.js';
import { type Match, match } from '../../src/mock/routes/match.js';
import type { Call } from '../../src/mock/routes/route.js';
import { parseTarget, type Target } from '../../src/mock/target.js';

const { operations } = loadContract();

/** An address that asks for the operation, with some id wherever there is one. */
function targetOf({ path, query }: Operation): Target {
  const filled = path.replaceAll(/\{[^}]+\}/g, '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0');
  return parseTarget(`/api${filled}?${new URLSearchParams(query)}`);
}

/** The operation a route answers for; 501 where it refuses what is documented but not served. */
function answeredBy({ route }: Match, target: Target): unknown {
  if (typeof route.operation === 'function') return route.operation(target);
  if (route.operation !== undefined) return route.operation;
  try {
    // A refusal asks nothing of the call.
    return route.handle({} as Call);
  } catch (error) {
    return error instanceof ApiError ? error.status : error;
  }
}

describe('every documented operation', () => {
  const found = operations.map((operation) => {
    const target = targetOf(operation);
    return { operation, answered: answeredBy(match(operation.method, target), target) };
  });

  it('has a route of its own, or is named as one that is not served', () => {
    const astray = found.filter(({ operation, answered }) => answered !== operation.id && answered !== 501);
    expect(astray.map(({ operation, answered }) => `${operation.id}: ${answered}`)).toEqual([]);
  });
});
