import { defineConfig } from 'vitest/config';

const conditions = ['@replyforce/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Most of what a test waits for is not the processor: real servers, and clocks of other processes.
    maxWorkers: 2,
    // What an engine without a logger says of faults that were planted is of interest where a test fails.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts'],
          exclude: ['packages/inbox-widget/src/**/*.browser.test.ts'],
          // Real servers are started and stopped, beside each other on a busy machine.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      './packages/inbox-widget/vitest.browser.config.ts',
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // Alone: a browser and whole installations leave no room for others.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
