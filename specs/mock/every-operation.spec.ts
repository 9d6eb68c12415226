import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import type { Operation } from '../../src/contract/types.js';
import { match } from '../../src/mock/routes/match.js';
import { parseTarget } from '../../src/mock/target.js';

const { operations } = loadContract();

/** An address that asks for the operation, with some id wherever there is one. */
function targetOf({ path, query }: Operation) {
  const filled = path.replaceAll(/\{[^}]+\}/g, '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0');
  return parseTarget(`/api${filled}?${new URLSearchParams(query)}`);
}

/** Every documented operation has a route of its own in the mock: a new one in the contract fails here first. */
describe('every documented operation', () => {
  it.each(operations.map((operation) => ({ ...operation })))('$id has a route of its own', (operation) => {
    const target = targetOf(operation);
    const { route } = match(operation.method, target);
    const id = typeof route.operation === 'function' ? route.operation(target) : route.operation;
    expect(id).toBe(operation.id);
  });
});
