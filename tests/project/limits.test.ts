import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './readme.ts';

/** A limit, a pause or a clock of a test's own: `timeout: 5000`, `}, 60_000);`, `waitForTimeout(100)`. */
const OWN =
  /timeout:? *\d|setTimeout\(\w+, *\d|^ *\},\s*\d[\d_]*,?\s*\);|waitForTimeout|testTimeout: *\d|TimeLimit|performance\.now|hrtime/gim;

it('no test measures time or has a limit of its own: all are in tests/limits.ts', () => {
  const files = globSync(['tests/**/*.ts', 'src/**/*.test.ts', 'vitest.config.ts'], { cwd: root });
  expect(files.length).toBeGreaterThan(60);
  const own = files
    .filter((file) => !/limits(\.test)?\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(OWN)].map(([found]) => `${file}: ${found}`));
  expect(own).toEqual([]);
});
