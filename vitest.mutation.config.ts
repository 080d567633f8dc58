import { defineConfig } from 'vitest/config';
import { HANG } from './tests/limits.ts';

// What mutation testing runs: the tests of the rules, without a site or a browser.
export default defineConfig({
  test: {
    include: ['src/rules/**/*.test.ts', 'tests/rules/{contract,reference}.test.ts'],
    testTimeout: HANG,
    env: { SHARE_OF_CASES: '0.2' },
  },
});
