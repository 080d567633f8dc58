import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Calculator, calculators } from '../../src/rules/index.ts';
import { some } from '../effort.ts';
import { someFacts } from './arbitrary.ts';

const script = join(import.meta.dirname, '../../scripts/evaluate.ts');
const run = (id: string, input: string | Buffer) =>
  spawnSync(process.execPath, [script, id], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
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

const first = '{"postedOn":"2009-05-05","application":"extension"}';
const decided = expect.objectContaining({ outcome: 'not-required' });

it('reads over the mark (BOM) that a file begins with, also where files are joined', () => {
  const marked = `\ufeff${first}\n{}\n`;
  const { stdout, stderr } = run('bond', marked + marked);
  const needsFacts = expect.objectContaining({ outcome: 'needs-facts' });
  expect(outcomes(stdout)).toEqual([decided, needsFacts, decided, needsFacts]);
  expect(stderr).toBe('');
});

it.each([
  ['', 'LE'],
  ['\ufeff', 'LE'],
  ['', 'BE'],
  ['\ufeff', 'BE'],
])('says that a file is UTF-16, with one refusal a line: %j, %s', (mark, order) => {
  const bytes = Buffer.from(`${mark}${first}\n{"x":"æ"}\r\n`, 'utf16le');
  const { stdout, stderr, status } = run('bond', order === 'LE' ? bytes : bytes.swap16());
  const refused = { invalid: [{ fact: '', code: 'encoding' }] };
  expect(outcomes(stdout)).toEqual([refused, refused]);
  expect(stderr).toContain('UTF-8');
  expect(status).toBe(1);
});

it('gives exactly the parts of a verdict that others rely on', () => {
  const [verdict] = outcomes(run('lapse', '{}\n').stdout);
  expect(Object.keys(verdict)).toEqual([
    'outcome',
    'values',
    'missing',
    'interpretations',
    'reasons',
    'possible',
    'wanted',
    'statements',
    'deadlines',
    'timeline',
  ]);
});

const LONG_AND_DEEP = [
  `{"x":"${'x'.repeat(300_000)}"}`,
  '['.repeat(200_000),
  `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
].map((line) => Buffer.from(line));

/** A line of anything at all: bytes, JSON of any shape or depth, facts, and facts that have come to harm. */
const anyLine = (rule: Calculator) => {
  const facts = someFacts(rule);
  const text = fc.oneof(
    facts.map((given) => JSON.stringify(given)),
    fc.tuple(facts, fc.nat(), fc.string({ unit: 'binary' })).map(([given, at, junk]) => {
      const line = JSON.stringify(given);
      const place = at % (line.length + 1);
      return line.slice(0, place) + junk + line.slice(place + 1);
    }),
    fc.json(),
    fc
      .dictionary(fc.constantFrom(...Object.keys(rule.logic.facts), '__proto__', 'constructor', ''), fc.jsonValue())
      .map((given) => JSON.stringify(given)),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ufeff{}', '\0', '{}\r', '\u2028', '"\\ud800"', '{"\\ud800":1}', '1e999', '{"x":1e999}'),
  );
  return fc
    .oneof(
      { weight: 4, arbitrary: text.map((line) => Buffer.from(line)) },
      fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
    )
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10)));
};

it.each(Object.values(calculators))('answers $id line by line as the rule does, whatever the bytes are', (rule) => {
  // The first is no UTF-16.
  const lines = [Buffer.from('{}'), ...fc.sample(anyLine(rule), some(2000)), ...LONG_AND_DEEP];
  const { stdout, stderr, status } = run(rule.id, Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const answers = stdout.split('\n');
  expect(answers.pop()).toBe('');
  expect(answers.length).toBe(lines.length);
  const kinds = { verdict: 0, refused: 0, broken: 0 };
  for (const [i, line] of lines.entries()) {
    let facts: unknown = 'broken';
    try {
      facts = JSON.parse(line.toString('utf8').replace(/^\ufeff/, ''));
    } catch {
      kinds.broken++;
    }
    const answer = rule.evaluate(facts);
    if (facts !== 'broken') kinds['outcome' in answer ? 'verdict' : 'refused']++;
    expect(answers[i], line.toString('utf8').slice(0, 300)).toBe(JSON.stringify(answer));
  }
  for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(some(100));
});

it('reads a line of 30 MB', () => {
  const [long, next] = outcomes(run('bond', `{"x":"${'x'.repeat(30_000_000)}"}\n{}\n`).stdout);
  expect(long).toEqual({ invalid: [{ fact: 'x', code: 'unknown-key' }] });
  expect(next).toMatchObject({ outcome: 'needs-facts' });
});

it('is silent when nobody reads on', async () => {
  const child = spawn(process.execPath, [script, 'bond'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined).end('{}\n'.repeat(300));
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  expect(said).toBe('');
  expect(status).toBe(0);
});

it('says which rules there are when it is given another', () => {
  const { stderr, status } = run('nej', '');
  expect(status).toBe(2);
  expect(stderr).toContain(Object.keys(calculators).join(' | '));
});
