import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test/artifacts/results.json' },
    // a worker for each core: by default one of two would stand idle
    maxWorkers: '100%',
    // the browser and the killed servers need more than a unit test does
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
