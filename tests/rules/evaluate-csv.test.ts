import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { words } from '../../src/components/caseload/words.da.ts';
import { readFile } from '../../src/components/caseload/read.ts';
import { root } from '../project/readme.ts';

const evaluate = (input: Buffer | string, ...options: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/evaluate.ts'), 'bond', '--csv', ...options],
    { input, maxBuffer: 2 ** 26 },
  );
  return { stdout, stderr: `${stderr}`.trim(), status };
};

it('a list comes out with its own columns and those of the page, a row for a row', async () => {
  const { stdout, status } = evaluate(
    readFileSync(join(root, 'tests/caseload/bonds.csv')),
    '--set',
    'application=none',
  );
  expect(status).toBe(0);
  const [sheet] = await readFile(words, stdout.length, async () => stdout);
  const [headings, ...rows] = sheet!.rows;
  expect(headings!.slice(0, 4)).toEqual(['Sagsnr.', 'Navn', 'Beløb (kr.)', 'Stillet den']);
  expect(headings!.slice(-8)).toEqual(Object.values(words.added));
  expect(rows.filter((row) => row.length > 1).length).toBe(500);
  expect(rows[0]!.slice(0, 2)).toEqual(['2000-00', 'Borger 1']);
  expect(rows[0]).toEqual(expect.arrayContaining(['Sikkerheden er udløbet', '09-07-2026', 'Ja']));
});

it('what is no list is refused with a reason', () => {
  expect(evaluate('%PDF-1.7')).toMatchObject({ status: 1, stderr: words.otherFile });
});
