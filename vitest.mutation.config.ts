import { defineConfig } from 'vitest/config';

// What mutation testing runs: the tests of the rules, without a site or a browser.
export default defineConfig({
  test: {
    include: ['src/rules/**/*.test.ts', 'tests/rules/{contract,reference}.test.ts'],
    env: { SHARE_OF_CASES: '0.2' },
  },
});
