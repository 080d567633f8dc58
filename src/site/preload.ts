import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { calculators } from '../rules/index.ts';

/** Names a calculator's scripts in the head of its page: they come at once, not each when the one before has asked for it. */
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
          const links = ['beregner', 'rolldown-runtime', id].map((name) => {
            const file = files.find((one) => one.startsWith(`${name}.`) && one.endsWith('.js'));
            if (!file) throw new Error(`assets/${name}.*.js findes ikke: hvad hedder filen nu i astro.config.mjs?`);
            return `<link rel="modulepreload" fetchpriority="low" href="${base}/assets/${file}">`;
          });
          const html = await readFile(page, 'utf8');
          await writeFile(
            page,
            html.replace('</head>', () => `${links.join('')}</head>`),
          );
        }
      },
    },
  };
}
