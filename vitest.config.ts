import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { keepCompiledSources } from './scripts/lib/compile-cache.mjs';

keepCompiledSources();

// One project per kind of test, so that `vitest run --project unit` runs exactly one of them.
export default defineConfig({
  test: {
    passWithNoTests: true,
    // One more than there are cores: much of a test is waiting for the disk.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src-*/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/catalogs/**/*.test.ts'],
          // Properties take a second by themselves, and longer on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: 'test/integration/global-setup.ts',
          testTimeout: 30_000,
          // Making a cafe with a past is most of what some of them do.
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
