import { defineConfig } from 'vitest/config';

/** Whoever comes first reads the phrases of all languages, which takes seconds on a busy machine. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], ...PATIENCE } },
      {
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/words-ready.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/e2e/journeys/**/*.test.ts'],
          // Two browsers on two cores: one journey at a time.
          fileParallelism: false,
          // A browser on a busy machine may be late once; what fails twice is broken.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
