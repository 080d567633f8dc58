import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codes } from './src/rules/core/languages.ts';
import { hostHeaders } from './src/site/host-headers.ts';
import { preloadScripts } from './src/site/preload.ts';
import { searchIndex } from './src/site/search-index.ts';
import { workerLicences } from './src/site/worker-licences.ts';
import { editorCheck } from './scripts/editor/check-integration.ts';

// A variable of the shell with one of these names would take the place of the build's own: DEV=1 would publish drafts.
for (const flag of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX']) delete process.env[flag];

// The public address. Default: the local preview.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

/** What a built page says to search engines of itself. */
const asksToBeLeftOut = (url) => {
  const path = new URL(url).pathname.slice(base.replace(/\/$/, '').length);
  const html = readFileSync(new URL(`dist${path}index.html`, import.meta.url), 'utf8');
  return html.includes('<meta name="robots" content="noindex">');
};

const HELPER = 'vite/preload-helper';

/**
 * Vite wraps every import on demand in a helper that preloads styles, and puts it in a file of its own: one request more
 * on every page. Nothing here needs it, so each importer gets a copy that only imports, and what is wrapped is unwrapped.
 */
const withoutPreloadHelper = {
  name: 'without-preload-helper',
  enforce: 'pre',
  apply: 'build',
  // Astro sets it for browsers after what is set below.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  resolveId: (id, importer) => (id.includes(HELPER) ? `\0${HELPER}-for-${importer}` : undefined),
  load: (id) => (id.startsWith(`\0${HELPER}-for-`) ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) =>
    code.replace(/__vitePreload[$\d]*\(\(\) => (import\([^()]*\)(?:\.then\([^;]*?\))?), __VITE_PRELOAD__\)/g, '$1'),
};

/**
 * What writes workbooks would zip in workers of its own, made from text, which the policy forbids. It is in a worker already:
 * there it zips at once.
 */
const zipInPlace = {
  name: 'zip-in-place',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && /write-excel-file/.test(importer)
      ? `${import.meta.dirname}/src/components/caseload/zip.ts`
      : undefined,
};

/** A rule's file has the rule's name, a part's words the part's with the language's. */
const nameOf = (file) => {
  const [, rule, part, language] =
    /src\/(?:rules\/([^/]+)\/in-browser|components\/.*?([^/]+)\/words\.(\w+))\.ts/.exec(file) ?? [];
  return rule ?? (part && `${part}.${language}`);
};

/** The licences of the packages in the pages' scripts ask that their text goes along. Set here: Astro drops it below. */
const withLicences = {
  name: 'with-licences',
  configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: 'licenser.txt' } } } : undefined),
};

const ofWorker = workerLicences();

/** Said last, and when the site is built alone: what stands in it is of no use to anyone else. */
const publicAddress = {
  name: 'public-address',
  hooks: {
    'astro:build:done': ({ logger }) =>
      process.env.SITE_URL ||
      logger.warn(
        `SITE_URL er ikke sat: »Til journalen«, canonical-links, sitemap og feed viser til ${site}, som kun findes på denne maskine.\n` +
          'Skal siden udgives, så byg den med sin adresse: SITE_URL=https://example.dk npm run build',
      ),
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx' (the default) glues inline elements together.
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [
    editorCheck(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(404|soeg|search)\/?$/.test(page),
      serialize: (item) => (asksToBeLeftOut(item.url) ? undefined : item),
    }),
    searchIndex(),
    // After that, each: they name what has been made.
    preloadScripts(),
    hostHeaders(),
    ofWorker.integration,
    publicAddress,
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Noter', backLabel: 'Tilbage til note {reference} i teksten' } },
      },
    }),
  },
  vite: {
    plugins: [withoutPreloadHelper, withLicences],
    worker: {
      format: 'es',
      plugins: () => [withoutPreloadHelper, zipInPlace, ofWorker.plugin],
      rolldownOptions: {
        output: { entryFileNames: 'assets/[name].[hash].js', chunkFileNames: 'assets/[name].[hash].js' },
      },
    },
    build: {
      // No asset inline: the content security policy allows files, and the page's own styles.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX with a directive that is spent by then: a hundred warnings that nobody can mend.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              chunkFileNames: ({ facadeModuleId, name }) => `assets/${nameOf(facadeModuleId) ?? name}.[hash].js`,
              // One file for what every calculator needs, not seven.
              codeSplitting: {
                groups: [
                  {
                    // What later scripts share goes into the one that every page has loaded already, and has no file of its own.
                    name: 'side',
                    priority: 2,
                    test: /Script\.astro.*[?&]type=script|src\/site\/address\.ts|calculator\/again\.ts/,
                  },
                  // How days and amounts are written, and the words that a calculator begins with: by language.
                  ...codes.flatMap((code) => [
                    { name: code, test: new RegExp(`src/rules/core/${code}\\.ts`), priority: 4 },
                    {
                      name: `ord.${code}`,
                      test: new RegExp(`src/components/calculator/words\\.${code}\\.ts`),
                      priority: 3,
                    },
                  ]),
                  {
                    name: 'beregner',
                    priority: 1,
                    test: /src\/rules\/core\/(?!advice|cite\.|evaluate|languages|parse|possible|question|regulated|rule|verdict)|node_modules\/(preact|date-fns|@date-fns)\/|src\/components\/calculator\/(?!result\/|periods\/|told|words\.)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
