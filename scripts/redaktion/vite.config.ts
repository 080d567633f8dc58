import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { decode } from '../editor/decode.ts';
import { projectIn } from '../editor/project.ts';
import { RAW_TEXT } from '../editor/raw-comment.ts';
import { readRepository } from './repository.ts';

// The editors' pages: npm run redaktion. They go to an address of their own, never among the site's files.

const root = join(import.meta.dirname, '../..');
const repository = readRepository(process.env['REDAKTION_REPO']);

/** The project as it was when the pages were built, for who has not opened a folder. Raw text stays on the machine. */
const project: Plugin = {
  name: 'project',
  resolveId: (id) => (id === 'virtual:project' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:project') return undefined;
    const { list, read, size } = projectIn(root);
    const texts = ['src/content', 'src/components/content']
      .flatMap(list)
      .map((file) => [file, decode(read(file)).text] as const)
      .filter(([file, text]) => file === 'src/content/om/redaktion.mdx' || !text.includes(`${RAW_TEXT} afsnit`));
    const others = ['public', 'src/pages'].flatMap(list).map((file) => [file, size(file)] as const);
    return `export const texts = new Map(${JSON.stringify(texts)});
export const sizes = new Map(${JSON.stringify(others)});
export const repository = ${JSON.stringify(repository)};`;
  },
};

const LOCAL_ONLY = /\.isLocalHost=\w+===`127\.0\.0\.1`\|\|\/\^\(\.\+\\\.\)\?localhost\$\/\.test\(\w+\)/;

const FROM_AFAR = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)\s*format\('[\w-]+'\)/g;

/**
 * The editor opens folders on localhost alone, though any address with https may: what it asks for is a safe one. And it
 * brings its fonts along, but asks for them from afar first.
 */
const editorAtHome: Plugin = {
  name: 'editor-at-home',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/@sveltia/cms/npm/index.js')) return undefined;
    if (!LOCAL_ONLY.test(code) || code.search(FROM_AFAR) < 0)
      this.error('Sveltia CMS asks for localhost or for its fonts in another way than it did: see vite.config.ts.');
    return {
      code: code.replace(LOCAL_ONLY, '.isLocalHost=globalThis.isSecureContext').replace(FROM_AFAR, "local('-')"),
      map: null,
    };
  },
};

const WORDS = {
  work_with_local_repo: 'Åbn projektets mappe',
  work_with_local_repo_description: 'Vælg den mappe, der har mapperne src og public i sig.',
};
const NOT_PROJECT = 'Mappen er ikke hentet med git. Hent projektet med GitHub Desktop, og vælg den mappe.';

/** Some words are for who knows git. */
const plainWords: Plugin = {
  name: 'plain-words',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/@sveltia/cms/locales/da.json')) return undefined;
    const words = JSON.parse(code) as { sign_in_error: object };
    const errors = { ...words.sign_in_error, not_project_root: NOT_PROJECT };
    const all = JSON.stringify({ ...words, ...WORDS, sign_in_error: errors });
    // What stands beside a form here is the check.
    return { code: all.replaceAll('"Forhåndsvisning"', '"Tjek"'), map: null };
  },
};

/** The editor can show code in 200 languages in colours; pages here have none. */
const withoutColours: Plugin = {
  name: 'without-colours',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@shikijs/') ? '\0no-colours' : undefined),
  load: (id) => (id === '\0no-colours' ? 'export default []; export const bundledLanguages = {};' : undefined),
};

/** The licences of the editor's fonts ask to go along with them. */
const fontLicences: Plugin = {
  name: 'font-licences',
  apply: 'build',
  generateBundle() {
    const folder = join(root, 'node_modules/@sveltia/cms/npm/assets');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.LICENSE.txt')))
      this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: readFileSync(join(folder, name)) });
  },
};

const APIS = {
  github: 'https://api.github.com https://www.githubstatus.com',
  gitlab: 'https://gitlab.com https://status-api.hostedstatus.com',
};

/** What a page may load. The editor sets styles of its own, and shows what is checked in a frame that it makes. */
const policies: Record<string, string> = {
  'index.html':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'",
  'skriv/index.html': `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline' blob:; img-src 'self' blob: data:; font-src 'self'; connect-src 'self' blob: data:${repository ? ` ${APIS[repository.name]}` : ''}; worker-src 'self' blob:; frame-src blob:; media-src blob:; manifest-src blob: data:; form-action 'none'; base-uri 'self'`,
};

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { path }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'content-security-policy', content: policies[path.replace(/^\//, '')]! },
        injectTo: 'head-prepend',
      },
    ],
  },
};

/** The one for pages makes an element to read what a sign is called: beside a page there is none. */
const names = {
  find: 'decode-named-character-reference',
  replacement: join(root, 'node_modules/decode-named-character-reference/index.js'),
};
const markdown = { find: /^.*\/markdown\.ts$/, replacement: join(import.meta.dirname, 'markdown.ts') };

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [project, editorAtHome, plainWords, withoutColours, fontLicences, contentSecurityPolicy],
  resolve: { alias: [markdown, names] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [project] },
  build: {
    outDir: join(root, 'dist-redaktion'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    license: { fileName: 'licenser.txt' },
    rolldownOptions: {
      input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'skriv/index.html')],
    },
  },
  preview: { port: 4322 },
});
