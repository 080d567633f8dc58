import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contents } from '../../src/site/search/shape.ts';
import { policyIn } from '../../src/site/security.ts';
import { markupRules } from '../site/pages.ts';
import { own, PAGE, TEXT } from './planted.ts';
import { copyOfProject } from './project.ts';

const project = copyOfProject({ BASE_PATH: '/sti/', SITE_URL: 'https://example.dk' });
const built = (path: string) => readFileSync(join(project.folder, 'dist', path), 'utf8');
const TRANSLATED = 'src/content/vejledning/familiesammenfoering/eu-sager.mdx';
const file = (name: string) => `src/content/vejledning/kontakt/${name}.mdx`;

beforeAll(async () => {
  project.write(
    file('ny'),
    own(PAGE, 'ny')
      .replace(TEXT, 'Kommunen sender skemaet.[^1]\n\n[^1]: Siden 2015.')
      .replace(
        'beregnere:',
        'tidligereAdresser: [/vejledning/kontakt/foer/, /gammelt/]\nerstatter: [kontakt/gammel]\nberegnere:',
      ),
  );
  project.write(file('gammel'), own(PAGE, 'gammel').replace('beregnere:', 'erstattetAf: kontakt/ny\nberegnere:'));
  // The Danish page has a sentence more than when it was translated.
  project.write(TRANSLATED, `${readFileSync(join(project.folder, TRANSLATED), 'utf8')}\nDet gælder også i år.\n`);
  const { code, output } = await project.run('node_modules/astro/bin/astro.mjs', 'build');
  if (code !== 0) throw new Error(output);
});
afterAll(() => project.remove());

it.each(['vejledning/kontakt/foer', 'gammelt'])('%s leads on to where the page is now', async (path) => {
  const html = built(`${path}/index.html`);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/sti/vejledning/kontakt/ny/">');
  expect(html).toContain('<link rel="canonical" href="https://example.dk/sti/vejledning/kontakt/ny/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<a href="\/sti\/vejledning\/kontakt\/ny\/">Hvornår skal kommunen sende skema ny\?<\/a>/);
  expect(policyIn(html)).toBe(policyIn(built('om/index.html')));
  const { results } = await new HtmlValidate(markupRules).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

it('is in no list of pages: not in the sitemap, not in the search', () => {
  const sitemap = built('sitemap-0.xml');
  expect(sitemap).toContain('/sti/vejledning/kontakt/ny/');
  const pages = JSON.parse(built('pagefind/sider.json')) as Contents;
  const { urls } = pages.pages;
  expect(urls).toContain('vejledning/kontakt/ny/');
  for (const list of [sitemap, ...urls]) expect(list).not.toMatch(/kontakt\/foer\/|gammelt\//);
  expect(existsSync(join(project.folder, 'dist/gammelt/index.html'))).toBe(true);
});

it('a page that is replaced gives search engines no answer to show', () => {
  expect(built('vejledning/kontakt/ny/index.html')).toContain('"@type":"FAQPage"');
  expect(built('vejledning/kontakt/gammel/index.html')).not.toContain('application/ld+json');
});

it('footnotes speak Danish', () => {
  const html = built('vejledning/kontakt/ny/index.html');
  expect(html).toMatch(/<h2[^>]*>Noter<\/h2>/);
  expect(html).toContain('aria-label="Tilbage til note 1 i teksten"');
  expect(html).not.toMatch(/Footnotes|Back to/);
});

it('an English page says above its answer that the Danish one is newer, and no other does', () => {
  const page = built('en/guidance/family-reunification/eu-cases/index.html');
  const told = page.indexOf('The Danish page has been changed since this one was translated.');
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(page.indexOf('class="answer"'));
  expect(page.slice(told, told + 300)).toContain('/sti/vejledning/familiesammenfoering/eu-sager/');
  const other = built('en/guidance/family-reunification/collateral-amount/index.html');
  expect(other).not.toContain('has been changed since');
});
