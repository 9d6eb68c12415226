/**
 * The mock against the contract, case by case, through the adapter that a project of its own would use:
 * `import { conformanceTests } from 'em-conformance/vitest'`.
 */
import { afterAll, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { conformanceTests } from '../../src/vitest/index.js';

const mock = await startMock();
afterAll(() => mock.close());

const { username, password } = mock;
const summary = await conformanceTests({
  target: mock.url,
  credentials: { username, password },
  ...(mock.ca ? { ca: mock.ca } : {}),
  embedded: true,
});

it('observes every operation the mock serves', () => {
  expect(summary.operations.observed).toBeGreaterThanOrEqual(24);
});

it('passes at least 150 cases and fails none', () => {
  expect(summary.totals.pass).toBeGreaterThanOrEqual(150);
  expect(summary.totals.fail + summary.totals.error + summary.totals.stale).toBe(0);
});
