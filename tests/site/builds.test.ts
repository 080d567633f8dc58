import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from '../../src/site/search/shape.ts';
import { copyOfProject } from '../editor/project.ts';
import { base, dist, elements } from './pages.ts';

/** The bytes of every file of a built site, by its path. */
type Built = ReadonlyMap<string, Buffer>;
function built(folder: string): Built {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return new Map(files.toSorted().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file))]));
}
/** Files that only one of two sites has, or that are not the same in both. */
const differing = (a: Built, b: Built) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => !(b.has(file) && a.get(file)?.equals(b.get(file)!)));
const only = (site: Built, wanted: RegExp): Built => new Map(site.entries().filter(([file]) => wanted.test(file)));

const ASSET = /^assets\//;
const PAGE = /^(?!pagefind\/).*\.html$/;
/** What else is named by its content: words of the search's index. */
const NAMED_BY_CONTENT = /^(assets\/|pagefind\/index\/|pagefind\/.*\.pf_meta$)/;
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
it.skipIf(process.env['SKIP_BUILD'] === '1')(
  'a build elsewhere gives the same bytes, file for file, those of the search’s index too',
  async () => {
    const { code, output } = await build();
    expect(code, output).toBe(0);
    expect(differing(present, built(copy))).toEqual([]);
    expect(present.size).toBeGreaterThan(300);
  },
);

it('a site below a path, one that is also the name of a folder, links to what is there, to where it is edited, and to where a fault is told of', async () => {
  const path = '/vejledning/';
  const edit = 'https://example.com/ret?fil={fil}';
  const below = copyOfProject({
    BASE_PATH: path,
    SITE_URL: 'https://example.dk',
    EDIT_URL: edit,
    FEEDBACK_URL: 'mailto:fejl@example.dk?subject=Fejl&body={side}',
    PUBLISHER: 'Foreningen Eksempel',
    KLADDER: '1',
  });
  const page = 'src/content/vejledning/kontakt/telefontider.mdx';
  const text = readFileSync(join(below.folder, page), 'utf8');
  const corrected = 'rettet: { dag: 2026-03-01, hvad: Hotlinen åbner kl. 9. Her stod 8., trukketTilbage: true }\n';
  below.write(page, `${text.replace(/^soegeord:/m, `${corrected}soegeord:`)}\n![Et mærke](/icon.svg)\n`);
  const { code, output } = await below.run('node_modules/astro/bin/astro.mjs', 'build');
  expect(code, output).toBe(0);
  expect(output).not.toContain('SITE_URL');
  const site = built(join(below.folder, 'dist'));
  below.remove();
  const lost = new Set<string>();
  for (const html of only(site, PAGE).values())
    for (const { attributes } of elements(`${html}`))
      for (const to of [attributes['href'], attributes['src'], attributes['action']]) {
        if (!to?.startsWith('/')) continue;
        const [file = ''] = to.slice(path.length).split(/[#?]/);
        if (!to.startsWith(path) || !site.has(file.replace(/(^|\/)$/, '$1index.html'))) lost.add(to);
      }
  expect([...lost]).toEqual([]);
  expect(`${site.get('vejledning/kontakt/telefontider/index.html')!}`).toContain(
    `<img src="${path}icon.svg" alt="Et mærke"`,
  );
  // What was wrong is told on the page, and to those who read it elsewhere.
  const telephone = `${site.get('vejledning/kontakt/telefontider/index.html')!}`;
  expect(telephone).toMatch(/Trukket tilbage 1\. marts 2026\.<\/strong> Hotlinen åbner kl\..9\. Her stod 8\./);
  const { facets, pages } = JSON.parse(`${site.get('pagefind/sider.json')!}`) as Contents;
  const ofTelephone = pages.has[pages.urls.findIndex((url) => url.endsWith('kontakt/telefontider/'))]!;
  expect(ofTelephone.some((at) => facets[at]!.former)).toBe(true);
  const feed = `${site.get('rss.xml')!}`;
  expect(feed).toContain('<title>Trukket tilbage: Telefontider fra 5. januar 2015</title>');
  expect(feed).toContain('<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate>');
  const changes = `${site.get('aendringer.xml')!}`;
  expect(changes).toContain(
    '<link>https://example.dk/vejledning/vejledning/kontakt/telefontider/#aendret-2026-03-01</link>',
  );
  expect(changes).toContain('<description>Hotlinen åbner kl. 9. Her stod 8.</description>');
  const led = (file: string, start: string) =>
    elements(`${site.get(file)!}`).flatMap(({ attributes: { href = '' } }) =>
      href.startsWith(start) ? [href.replaceAll('&amp;', '&')] : [],
    );
  const edited = (file: string) => led(file, 'https://example.com/ret');
  // The address of the page, and nothing else.
  const told = encodeURIComponent('https://example.dk/vejledning/vejledning/kontakt/telefontider/');
  expect(led('vejledning/kontakt/telefontider/index.html', 'mailto:fejl')).toEqual([
    `mailto:fejl@example.dk?subject=Fejl&body=${told}`,
  ]);
  expect(telephone).toContain('Bag siden står Foreningen Eksempel.');
  for (const words of ['Fejl på siden?', 'Bag siden']) expect(`${present.get('index.html')!}`).not.toContain(words);
  for (const [file, source] of [
    ['vejledning/kontakt/telefontider/index.html', page],
    ['vejledning/kontakt/index.html', 'src/content/emner/kontakt.yaml'],
    ['nyhedsbreve/2014-12/index.html', 'src/content/nyhedsbreve/2014-12.mdx'],
    ['privatliv/index.html', 'src/content/om/privatliv.mdx'],
  ] as const) {
    expect(edited(file)).toEqual([edit.replace('{fil}', source)]);
    expect(`${present.get(file)!}`).not.toContain('Ret siden');
  }
});

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
      loaded.filter((file) => !/^assets\/[^/]+\.[\w-]{8}\.(js|css)$/.test(file) && !FIXED.has(file)),
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

  it('on the way leaves nothing', async () => {
    const mend = change('src/pages/tilgaengelighed.astro', '\n---\n', "\nthrow new Error('planted');\n---\n");
    const { code, output } = await build();
    mend();
    expect(code).not.toBe(0);
    expect(output).toMatch(/index\.html[^]*planted/);
    expect(existsSync(copy)).toBe(false);
  });
});
