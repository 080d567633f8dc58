import { defineConfig } from 'vitest/config';
import { HANG, WAIT } from './tests/limits.ts';

const globalSetup = './tests/global-setup.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    teardownTimeout: WAIT,
    projects: [
      { name: 'unit', include: ['src/**/*.test.ts', 'tests/{rules,project,redaktion}/**/*.test.ts'] },
      { name: 'editor', include: ['tests/editor/**/*.test.ts'] },
      { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup },
      { name: 'browser', include: ['tests/{browser,search}/**/*.test.ts'], globalSetup },
    ].map((project) => ({
      test: { ...project, testTimeout: HANG, hookTimeout: HANG, expect: { poll: { timeout: WAIT } } },
    })),
  },
});
