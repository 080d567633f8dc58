import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { codes, languages } from '../rules/core/languages.ts';
import { FOLDER } from './search/build.ts';
import type { words as danish } from './words.da.ts';

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
        const preload = async (page: string, fetched: readonly string[], scripts: readonly string[]) => {
          // Low: the page is read before it is used.
          const links = [
            ...scripts.map((path) => `<link rel="modulepreload" fetchpriority="low" href="${base}/${path}">`),
            ...fetched.map(
              (path) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${base}/${path}">`,
            ),
          ];
          const file = new URL(`${page}index.html`, dir);
          const html = await readFile(file, 'utf8');
          await writeFile(
            file,
            html.replace('</head>', () => `${links.join('')}</head>`),
          );
        };
        for (const language of codes) {
          const { prefix } = languages[language];
          const { words } = (await import(`./words.${language}.ts`)) as { words: typeof danish };
          const page = prefix + (words.addresses['/soeg/'] ?? '/soeg/').slice(1);
          const folder = `${FOLDER}/${prefix}`;
          const index = await readdir(new URL(folder, dir));
          await preload(
            page,
            index.filter((file) => /^wasm|pf_meta$/.test(file)).map((file) => folder + file),
            [built('dialog'), built(`search.${language}`), `${folder}pagefind.js`],
          );
        }
      },
    },
  };
}
