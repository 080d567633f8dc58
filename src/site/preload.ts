import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { calculators } from '../rules/index.ts';
import { FOLDER } from './search/build.ts';

/** Names in the head of a page what its script will ask for: it comes at once, and not one turn after the other. */
export function preloadScripts(): AstroIntegration {
  let base = '';
  return {
    name: 'preload-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(new URL('assets/', dir));
        /** The built file of a script, whose name goes on with a hash. */
        const built = (name: string) => {
          const file = files.find((one) => one.startsWith(`${name}.`) && one.endsWith('.js'));
          if (!file) throw new Error(`assets/${name}.*.js findes ikke: hvad hedder filen nu i astro.config.mjs?`);
          return `assets/${file}`;
        };
        /** Scripts with those that they import, but for the page's own, which it names itself. */
        const withImports = async (
          paths: readonly string[],
          known = new Set<string>(),
        ): Promise<ReadonlySet<string>> => {
          for (const path of paths) {
            if (known.has(path) || path.includes('/_slug_')) continue;
            known.add(path);
            const code = await readFile(new URL(path, dir), 'utf8');
            const imported = code.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
            await withImports(
              Array.from(imported, ([, file]) => `assets/${file}`),
              known,
            );
          }
          return known;
        };
        const preload = async (page: string, ...scripts: readonly string[]) => {
          // Low: the page is read before it is used.
          const links = scripts.map((path) => `<link rel="modulepreload" fetchpriority="low" href="${base}/${path}">`);
          const file = new URL(`${page}index.html`, dir);
          const html = await readFile(file, 'utf8');
          await writeFile(
            file,
            html.replace('</head>', () => `${links.join('')}</head>`),
          );
        };
        for (const { id, slug, logic } of Object.values(calculators)) {
          const hasPeriods = Object.values<{ kind: string }>(logic.facts).some(({ kind }) => kind === 'periods');
          const first = await withImports([
            built(id),
            built('ord.da'),
            ...(hasPeriods ? [built('StayFields'), built('periods.da')] : []),
          ]);
          await preload(`beregnere/${slug}/`, ...first);
        }
        await preload('soeg/', built('view'), `${FOLDER}/pagefind.js`);
      },
    },
  };
}
