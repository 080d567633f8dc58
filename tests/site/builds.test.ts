import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject } from '../editor/project.ts';
import { isWhole } from '../effort.ts';
import { type Built, built, only, PAGE } from './built.ts';
import { base, dist, elements } from './pages.ts';

/** Files that only one of two sites has, or that are not the same in both. */
const differing = (a: Built, b: Built) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => !(b.has(file) && a.get(file)?.equals(b.get(file)!)));

const ASSET = /^assets\//;
/** What else is named by its content: words of the search's index. */
const NAMED_BY_CONTENT = /^(assets\/|pagefind\/index\/|pagefind\/.*\.pf_meta$)/;
const LOADED_BY_CONTENT = /^(assets\/[^/]+\.[\w-]{8}\.(js|css)|pagefind\/(\w+\/)?pagefind\.\w+\.pf_meta)$/;
/** What a page may refer to that keeps its name. */
const FIXED = new Set([
  'icon.svg',
  ...['', 'en/'].flatMap((prefix) => [`pagefind/${prefix}pagefind.js`, `pagefind/${prefix}wasm.unknown.pagefind`]),
  ...['', 'en/'].flatMap((prefix) => [`${prefix}rss.xml`, `${prefix}opensearch.xml`]),
]);

/** The files that a page loads by itself: what it frames is a page of its own. */
const references = (html: string) =>
  elements(html)
    .filter(({ name }) => ['link', 'script', 'img', 'source', 'embed', 'object'].includes(name))
    .filter(({ attributes }) => attributes['rel'] !== 'canonical' && attributes['hreflang'] === undefined)
    .flatMap(({ attributes }) => attributes['src'] ?? attributes['href'] ?? attributes['data'] ?? [])
    .map((address) => address.slice(base.length + 1));

/** Every asset that a page uses, those that its scripts fetch later included. */
function assetsOf(page: string, site: Built): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (!ASSET.test(file) || found.has(file)) return;
    found.add(file);
    for (const [name] of `${site.get(file)!}`.matchAll(/[\w.-]+\.[\w-]{8}\.(?:js|css)\b/g)) follow(`assets/${name}`);
  };
  references(`${site.get(page)!}`).forEach(follow);
  return found;
}

/** What the pages of a site miss, or get another version of, where only these files are. */
const lacking = (site: Built, there: Built) =>
  [...only(site, PAGE).keys()].flatMap((page) =>
    [...assetsOf(page, site)]
      .filter((file) => !there.get(file)?.equals(site.get(file)!))
      .map((file) => `${page}: ${file}`),
  );

// Another folder, time zone and locale than those of the site under test. In Turkish the small I is another letter.
const project = copyOfProject({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
const copy = join(project.folder, 'dist');
const build = () => project.run('node_modules/astro/bin/astro.mjs', 'build');
function change(file: string, from: string, to: string): () => void {
  const before = readFileSync(join(project.folder, file), 'utf8');
  expect(before, file).toContain(from);
  project.write(file, before.replace(from, to));
  return () => project.write(file, before);
}
let present: Built;
beforeAll(() => {
  present = built(dist);
});
afterAll(() => project.remove());

// What an older build has left in dist/ says nothing.
it.runIf(isWhole && process.env['SKIP_BUILD'] !== '1')(
  'a build elsewhere gives the same bytes, file for file, those of the search’s index too',
  async () => {
    const { code, output } = await build();
    expect(code, output).toBe(0);
    expect(differing(present, built(copy))).toEqual([]);
    expect(present.size).toBeGreaterThan(300);
  },
);

describe('while the site is replaced by one with other words, styles and scripts', () => {
  let next: Built;
  let said: string;
  beforeAll(async () => {
    change('src/rules/bond/texts.statements.da.ts', 'Læg dokumentation for', 'Vedlæg dokumentation for');
    change('src/rules/core/da.ts', String.raw`\u00a0kr.`, String.raw`\u00a0kroner`);
    change('src/styles/site.css', '{', '{ --planted: 1;');
    change('src/styles/search.css', '{', '{ --planted: 1;');
    change('src/components/calculator/words.da.ts', 'Ved ikke', 'Det ved jeg ikke');
    change('src/content/ordbog/a1-niveau.mdx', 'A1 er det laveste', 'A1 er det nederste');
    const { code, output } = await build();
    if (code !== 0) throw new Error(output);
    said = output;
    next = built(copy);
  });

  it.skipIf(process.env['SITE_URL'])(
    'the build says once that the site has no address of its own, and how to give it one',
    () => {
      expect(said.match(/.*SITE_URL er ikke sat.*/g)).toEqual([expect.stringContaining('http://localhost:4321')]);
      expect(said).toContain('SITE_URL=https://example.dk npm run build');
    },
  );

  it('no name that stands for a content has other bytes in the new one', () => {
    const named = only(next, NAMED_BY_CONTENT);
    expect(differing(present, named).filter((file) => present.has(file) && named.has(file))).toEqual([]);
    const changed = [...named.keys()].filter((file) => !present.has(file));
    for (const name of [/\/texts\.da\..*js/, /\/search\..*css/, /\/dialog\..*js/, /\/beregner\..*js/])
      expect(changed).toContainEqual(expect.stringMatching(name));
  });

  it('old and new pages have all that is theirs where new assets come first and old ones stay', () => {
    const there: Built = new Map([...only(present, ASSET), ...only(next, ASSET)]);
    expect(lacking(present, there)).toEqual([]);
    expect(lacking(next, there)).toEqual([]);
  });

  it('in any other order some page lacks something', () => {
    expect(lacking(next, only(present, ASSET))).not.toEqual([]);
    expect(lacking(present, only(next, ASSET))).not.toEqual([]);
  });
});

it('pages load nothing whose name does not stand for its content, but what is named here', () => {
  for (const [page, html] of only(present, PAGE)) {
    const loaded = references(`${html}`);
    expect(loaded.length, page).toBeGreaterThan(2);
    expect(
      loaded.filter((file) => !LOADED_BY_CONTENT.test(file) && !FIXED.has(file)),
      page,
    ).toEqual([]);
    for (const file of loaded) expect(present.has(file), `${page}: ${file}`).toBe(true);
  }
});

describe('a build that fails', () => {
  it('in the check leaves what was built before, whoever starts it', async () => {
    const { scripts } = JSON.parse(readFileSync(join(project.folder, 'package.json'), 'utf8'));
    expect(scripts).toMatchObject({ build: 'astro build', start: expect.stringMatching(/^astro build &&/) });
    project.write('dist/index.html', 'as it was');
    const before = built(copy);
    const page = 'src/content/vejledning/familiesammenfoering/eu-sager.mdx';
    const mend = [
      change(page, '- bek-305-2014', '- bek-305-2041'),
      change(page, '\n## ', '\nBrevet er ophodt.\n\n## '),
    ];
    const { code, output } = await build();
    mend.toReversed().forEach((undo) => undo());
    expect(code).not.toBe(0);
    expect(output).toContain('»bek-305-2041« findes ikke');
    expect(output).toContain('»ophodt«');
    expect(differing(before, built(copy))).toEqual([]);
  });

  it.runIf(isWhole)('on the way leaves nothing', async () => {
    const mend = change('src/pages/tilgaengelighed.astro', '\n---\n', "\nthrow new Error('planted');\n---\n");
    const { code, output } = await build();
    mend();
    expect(code).not.toBe(0);
    expect(output).toMatch(/index\.html[^]*planted/);
    expect(existsSync(copy)).toBe(false);
  });
});
