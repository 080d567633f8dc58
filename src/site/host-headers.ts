import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { filePolicy, headers, headersOfFile, policyIn } from './security.ts';

/**
 * Writes `_headers` for hosts that read one. Each folder by itself: some hosts join what two rules say of one header, so
 * none can hold for all files and another for some.
 */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const rule = (path: string, sent: Readonly<Record<string, string>>) =>
          `${base}${path}\n${Object.entries(sent)
            .map(([name, value]) => `  ${name}: ${value}\n`)
            .join('')}`;
        const policy = filePolicy(policyIn(await readFile(new URL('index.html', dir), 'utf8')));
        const entries = await readdir(dir, { withFileTypes: true });
        const rules = entries
          .map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name))
          .toSorted()
          .map((path) => rule(path, headersOfFile(path)));
        await writeFile(
          new URL('_headers', dir),
          [rule('*', headers(policy)), rule('', headersOfFile('index.html')), ...rules].join('\n'),
        );
      },
    },
  };
}
