import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // the browser and the killed servers need more than a unit test does
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artifacts/results.json' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
