import { execFile, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { dist } from './pages.ts';

const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.warn('There is no Java here: 1 test is left out, that of the Nu checker.');

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** What it is too old for, has no effect, or is taken for something else: a file has no host that 'self' could mean, and data is no script. */
const MISTAKEN =
  /^CSS: .*(?:container-type|@container|paint-order|position-area|position-try)|^Trailing slash on void elements has no effect|violates Content Security Policy/;

it.skipIf(!hasJava)('the Nu checker of the W3C finds nothing in any HTML file of the site', async () => {
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => join(dist, file));
  const options = ['--format', 'json', '--stdout', '--verbose', '--exit-zero-always'];
  const { stdout, stderr } = await promisify(execFile)('java', ['-jar', jar, ...options, ...pages], {
    maxBuffer: 2 ** 26,
  });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const found = messages.filter(({ message }) => !MISTAKEN.test(message));
  expect(found.map(({ url, type, message, extract }) => `${url} ${type}: ${message} ${extract}`)).toEqual([]);
  // With --verbose it names what it has read.
  expect(stderr.trim().split('\n')).toHaveLength(pages.length);
});
