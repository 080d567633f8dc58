import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { filePolicy, hasWorker, headers, headersOfFile, policyIn } from './security.ts';

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
        const policyOf = async (page: string) => filePolicy(policyIn(await readFile(new URL(page, dir), 'utf8')));
        const { 'Content-Security-Policy': ofPages, ...ofAll } = headers(await policyOf('index.html'));
        const ofWorking = await policyOf('sagsliste/index.html');
        /** Not among those of all files: one page's is another. */
        const own = (path: string, file = path) => ({
          'Content-Security-Policy': hasWorker(path) ? ofWorking : ofPages!,
          ...headersOfFile(file),
        });
        const entries = await readdir(dir, { withFileTypes: true });
        const rules = entries
          .map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name))
          .toSorted()
          .map((path) => rule(path, own(path)));
        await writeFile(
          new URL('_headers', dir),
          [rule('*', ofAll), rule('', own('', 'index.html')), ...rules].join('\n'),
        );
      },
    },
  };
}
