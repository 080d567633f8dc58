import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contents } from '../../src/site/search/shape.ts';
import { policyIn } from '../../src/site/security.ts';
import { own, PAGE as SAMPLE, TEXT } from '../editor/planted.ts';
import { copyOfProject } from '../editor/project.ts';
import { type Built, built, only, PAGE } from './built.ts';
import { dist, elements, markupRules } from './pages.ts';

// One build of a site below a path that is also the name of a folder, with pages that were moved, replaced and corrected,
// one that was translated before it was changed, and everything said of it that is a setting.
const PATH = '/vejledning/';
const EDIT = 'https://example.com/ret?fil={fil}';
const project = copyOfProject({
  BASE_PATH: PATH,
  SITE_URL: 'https://example.dk',
  EDIT_URL: EDIT,
  FEEDBACK_URL: 'mailto:fejl@example.dk?subject=Fejl&body={side}',
  PUBLISHER: 'Foreningen Eksempel',
});
const CORRECTED = 'src/content/vejledning/kontakt/telefontider.mdx';
const TRANSLATED = 'src/content/vejledning/familiesammenfoering/eu-sager.mdx';
const file = (name: string) => `src/content/vejledning/kontakt/${name}.mdx`;
const text = (path: string) => `${site.get(path)!}`;
const source = (path: string) => readFileSync(join(project.folder, path), 'utf8');
const asItIs = (path: string) => readFileSync(join(dist, path), 'utf8');

let site: Built;
let said: string;
beforeAll(async () => {
  const correction = 'rettet: { dag: 2026-03-01, hvad: Hotlinen åbner kl. 9. Her stod 8., trukketTilbage: true }\n';
  project.write(
    CORRECTED,
    `${source(CORRECTED).replace(/^soegeord:/m, `${correction}soegeord:`)}\n![Et mærke](/icon.svg)\n`,
  );
  const english = CORRECTED.replace('.mdx', '.en.mdx');
  const inEnglish = 'rettet: { hvad: The hotline opens at 9. It said 8 here. }\n';
  project.write(english, source(english).replace(/^oversatFra:/m, `${inEnglish}oversatFra:`));
  project.write(
    file('ny'),
    own(SAMPLE, 'ny')
      .replace(TEXT, 'Kommunen sender skemaet.[^1]\n\n[^1]: Siden 2015.')
      .replace(
        'beregnere:',
        'tidligereAdresser: [/vejledning/kontakt/foer/, /gammelt/]\nerstatter: [kontakt/gammel]\nberegnere:',
      ),
  );
  project.write(file('gammel'), own(SAMPLE, 'gammel').replace('beregnere:', 'erstattetAf: kontakt/ny\nberegnere:'));
  // The Danish page has a sentence more than when it was translated.
  project.write(TRANSLATED, `${source(TRANSLATED)}\nDet gælder også i år.\n`);
  const { code, output } = await project.run('node_modules/astro/bin/astro.mjs', 'build');
  if (code !== 0) throw new Error(output);
  said = output;
  site = built(join(project.folder, 'dist'));
});
afterAll(() => project.remove());

const led = (path: string, start: string) =>
  elements(text(path)).flatMap(({ attributes: { href = '' } }) =>
    href.startsWith(start) ? [href.replaceAll('&amp;', '&')] : [],
  );

it('links to what is there, with the path before it', () => {
  expect(said).not.toContain('SITE_URL');
  const lost = new Set<string>();
  for (const html of only(site, PAGE).values())
    for (const { attributes } of elements(`${html}`))
      for (const to of [attributes['href'], attributes['src'], attributes['action']]) {
        if (!to?.startsWith('/')) continue;
        const [at = ''] = to.slice(PATH.length).split(/[#?]/);
        if (!to.startsWith(PATH) || !site.has(at.replace(/(^|\/)$/, '$1index.html'))) lost.add(to);
      }
  expect([...lost]).toEqual([]);
  expect(text('vejledning/kontakt/telefontider/index.html')).toContain(`<img src="${PATH}icon.svg" alt="Et mærke"`);
});

it('what was wrong is told on the page, and to those who read it elsewhere', () => {
  expect(text('vejledning/kontakt/telefontider/index.html')).toMatch(
    /Trukket tilbage 1\. marts 2026\.<\/strong> Hotlinen åbner kl\..9\. Her stod 8\./,
  );
  const { facets, pages } = JSON.parse(text('pagefind/sider.json')) as Contents;
  const ofTelephone = pages.has[pages.urls.findIndex((url) => url.endsWith('kontakt/telefontider/'))]!;
  expect(ofTelephone.some((at) => facets[at]!.former)).toBe(true);
  const feed = text('rss.xml');
  expect(feed).toContain('<title>Trukket tilbage: Telefontider fra 5. januar 2015</title>');
  expect(feed).toContain('<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate>');
  const changes = text('aendringer.xml');
  expect(changes).toContain(
    '<link>https://example.dk/vejledning/vejledning/kontakt/telefontider/#aendret-2026-03-01</link>',
  );
  expect(changes).toContain('<description>Hotlinen åbner kl. 9. Her stod 8.</description>');
});

it('links to where it is edited and where a fault is told of, and says who stands behind it, where that is set', () => {
  // The address of the page, and nothing else.
  const told = encodeURIComponent('https://example.dk/vejledning/vejledning/kontakt/telefontider/');
  expect(led('vejledning/kontakt/telefontider/index.html', 'mailto:fejl')).toEqual([
    `mailto:fejl@example.dk?subject=Fejl&body=${told}`,
  ]);
  expect(text('vejledning/kontakt/telefontider/index.html')).toContain('Bag siden står Foreningen Eksempel.');
  for (const words of ['Fejl på siden?', 'Bag siden']) expect(asItIs('index.html')).not.toContain(words);
  for (const [page, written] of [
    ['vejledning/kontakt/telefontider/index.html', CORRECTED],
    ['vejledning/kontakt/index.html', 'src/content/emner/kontakt.yaml'],
    ['nyhedsbreve/2014-12/index.html', 'src/content/nyhedsbreve/2014-12.mdx'],
    ['privatliv/index.html', 'src/content/om/privatliv.mdx'],
  ] as const) {
    expect(led(page, 'https://example.com/ret')).toEqual([EDIT.replace('{fil}', written)]);
    expect(asItIs(page)).not.toContain('Ret siden');
  }
});

it.each(['vejledning/kontakt/foer', 'gammelt'])('%s leads on to where the page is now', async (path) => {
  const html = text(`${path}/index.html`);
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${PATH}vejledning/kontakt/ny/">`);
  expect(html).toContain('<link rel="canonical" href="https://example.dk/vejledning/vejledning/kontakt/ny/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<a href="\/vejledning\/vejledning\/kontakt\/ny\/">Hvornår skal kommunen sende skema ny\?<\/a>/);
  expect(policyIn(html)).toBe(policyIn(text('om/index.html')));
  const { results } = await new HtmlValidate(markupRules).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

it('an earlier address is in no list of pages: not in the sitemap, not in the search', () => {
  const sitemap = text('sitemap-0.xml');
  expect(sitemap).toContain(`${PATH}vejledning/kontakt/ny/`);
  const { urls } = (JSON.parse(text('pagefind/sider.json')) as Contents).pages;
  expect(urls).toContain('vejledning/kontakt/ny/');
  for (const list of [sitemap, ...urls]) expect(list).not.toMatch(/kontakt\/foer\/|gammelt\//);
});

it('a page that is replaced gives search engines no answer to show', () => {
  expect(text('vejledning/kontakt/ny/index.html')).toContain('"@type":"FAQPage"');
  expect(text('vejledning/kontakt/gammel/index.html')).not.toContain('application/ld+json');
});

it('footnotes speak Danish', () => {
  const html = text('vejledning/kontakt/ny/index.html');
  expect(html).toMatch(/<h2[^>]*>Noter<\/h2>/);
  expect(html).toContain('aria-label="Tilbage til note 1 i teksten"');
  expect(html).not.toMatch(/Footnotes|Back to/);
});

it('an English page says above its answer that the Danish one is newer, and no other does', () => {
  const page = text('en/guidance/family-reunification/eu-cases/index.html');
  const told = page.indexOf('The Danish page has been changed since this one was translated.');
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(page.indexOf('class="answer"'));
  expect(page.slice(told, told + 300)).toContain(`${PATH}vejledning/familiesammenfoering/eu-sager/`);
  const other = text('en/guidance/family-reunification/collateral-amount/index.html');
  expect(other).not.toContain('has been changed since');
});
