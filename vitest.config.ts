import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['specs/**/*.spec.ts'],
    testTimeout: 20_000,
    // Starting a worker anew for each file costs more than the tests; no spec leaves anything behind in its process.
    isolate: false,
  },
});
