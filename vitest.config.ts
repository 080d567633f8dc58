import { defineConfig } from 'vitest/config';

const globalSetup = './tests/global-setup.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{rules,project}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: { name: 'editor', include: ['tests/editor/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup, testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/{browser,search}/**/*.test.ts'],
          globalSetup,
          testTimeout: 30_000,
          hookTimeout: 60_000, // the first launch unpacks Chromium
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
