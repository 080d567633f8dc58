import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersOfFile, ofAll, ofPath } from './security.ts';

type Sent = Readonly<Record<string, string>>;

/**
 * Patterns with what is sent for them, no two of which fit one file: some hosts join what two rules say of one header. A
 * folder is one pattern where all in it is sent alike. Some hosts read no more than 100 rules.
 */
function patterns(files: readonly string[], folder = ''): [string, Sent][] {
  const own = (file: string): Sent => ({ ...ofPath(file), ...headersOfFile(file) });
  const entries = Map.groupBy(files, (file) => /[^/]*\/?/.exec(file.slice(folder.length))![0]);
  return [...entries].flatMap(([entry, inside]): [string, Sent][] => {
    const path = folder + entry;
    if (!entry.endsWith('/'))
      return [[path, own(path)], ...(entry === 'index.html' ? [[folder, own(path)] as [string, Sent]] : [])];
    const alike = new Set(inside.map((file) => JSON.stringify(own(file)))).size === 1;
    return alike ? [[`${path}*`, own(inside[0]!)]] : patterns(inside, path);
  });
}

/** Writes `_headers` for hosts that read one. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const found = await readdir(root, { recursive: true, withFileTypes: true });
        const files = found
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
          .toSorted();
        const rule = ([pattern, sent]: [string, Sent]) =>
          `${base}${pattern}\n${Object.entries(sent)
            .map(([name, value]) => `  ${name}: ${value}\n`)
            .join('')}`;
        await writeFile(
          new URL('_headers', dir),
          [['*', ofAll] as [string, Sent], ...patterns(files)].map(rule).join('\n'),
        );
      },
    },
  };
}
