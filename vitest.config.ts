import { defineConfig } from 'vitest/config';
import { buildSource, builtSource, EXTERNAL } from './specs/built.js';

/** Specs that patch Node's own modules and must have a process to themselves. */
const ALONE = ['specs/http/client.spec.ts'];

/** Every way for a target to misbehave: minutes. */
const HOSTILE = [
  ...['all', 'interrupt', 'living-faults', 'matrix', 'random', 'writes'].map(
    (name) => `specs/hostile/${name}.spec.ts`,
  ),
  // One time with each of many.
  'specs/mock/faults/alone.spec.ts',
  'specs/report/redaction-many.spec.ts',
  'specs/proof/by-hand.spec.ts',
  // A run for each group of faults.
  'specs/engine/all-faults.spec.ts',
  'specs/plan/depth-faults.spec.ts',
  // Whole runs of every version.
  'specs/compare/upgrade.spec.ts',
  'specs/compare/faults.spec.ts',
  'specs/recording/course.spec.ts',
];

/** The mock against the contract, a test for each of more than 50,000 cases: `npm run test:conformance`. */
const CONFORMANCE = ['specs/conformance/**/*.spec.ts'];

await buildSource();

export default defineConfig({
  plugins: [builtSource()],
  test: {
    server: { deps: { external: EXTERNAL } },
    testTimeout: 60_000,
    // Whole runs that several statements share are made in hooks.
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Runs make much that is soon forgotten: with room for it a tenth of the time goes into collecting it, not a fifth.
    execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        // Starting a worker anew for each file costs more than the tests; no other spec leaves anything behind.
        test: {
          name: 'specs',
          include: ['specs/**/*.spec.ts'],
          exclude: [...ALONE, ...CONFORMANCE, ...HOSTILE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'conformance', include: CONFORMANCE } },
      { extends: true, test: { name: 'hostile', include: HOSTILE, testTimeout: 120_000 } },
    ],
  },
});
