import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/evaluate.ts');
const run = (id: string, input: string | Buffer) =>
  spawnSync(process.execPath, [script, id], { input, encoding: 'utf8' });
const outcomes = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('answers each line with one line, in order, and goes on after a broken one', () => {
  const lines = [
    '{"postedOn":"2009-05-05","application":"extension"}',
    '',
    '{"postedOn":',
    '[]',
    '{"x":"\u2028"}',
    '{}',
  ];
  const { stdout, status } = run('bond', lines.join('\n'));
  expect(status).toBe(0);
  const refused = { invalid: [{ fact: '', code: 'format' }] };
  expect(outcomes(stdout)).toEqual([
    expect.objectContaining({ outcome: 'not-required', missing: [] }),
    refused,
    refused,
    refused,
    { invalid: [{ fact: 'x', code: 'unknown-key' }] },
    expect.objectContaining({ outcome: 'needs-facts', missing: ['postedOn', 'application'] }),
  ]);
});

it('gives exactly the parts of a verdict that others rely on', () => {
  const [verdict] = outcomes(run('lapse', '{}\n').stdout);
  expect(Object.keys(verdict)).toEqual(['outcome', 'values', 'missing', 'interpretations', 'reasons']);
});

it('survives any bytes', () => {
  const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
  const { stdout, status } = run('reopening', bytes);
  expect(status).toBe(0);
  expect(outcomes(stdout).every(({ invalid }) => invalid[0].code === 'format')).toBe(true);
});

it('says which rules there are when it is given another', () => {
  const { stderr, status } = run('nej', '');
  expect(status).toBe(2);
  expect(stderr).toContain('bond | bond-reduction | lapse | reopening');
});
