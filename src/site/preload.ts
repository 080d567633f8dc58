import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { calculators } from '../rules/index.ts';

/** Names the script of its rule in the head of each calculator's page: it comes at once, not when the page's own script asks for it. */
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
        for (const { id, slug } of Object.values(calculators)) {
          const page = new URL(`beregnere/${slug}/index.html`, dir);
          const file = files.find((one) => one.startsWith(`${id}.`) && one.endsWith('.js'));
          if (!file) throw new Error(`assets/${id}.*.js findes ikke: hvad hedder filen nu i astro.config.mjs?`);
          // Low: the page is read before its calculator is used.
          const link = `<link rel="modulepreload" fetchpriority="low" href="${base}/assets/${file}">`;
          const html = await readFile(page, 'utf8');
          await writeFile(
            page,
            html.replace('</head>', () => `${link}</head>`),
          );
        }
      },
    },
  };
}
