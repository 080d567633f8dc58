import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { base, builtPages } from '../site/pages.ts';
import { inDenmark, launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const at = (path: string) => new URL(path.slice(1), inject('siteUrl')).href;

/** One page of each kind. */
const KINDS = {
  'front page': '/',
  overview: '/vejledning/',
  topic: '/vejledning/familiesammenfoering/',
  guidance: '/vejledning/familiesammenfoering/forlaengelse-af-sikkerhed/',
  'guidance with tables': '/vejledning/familiesammenfoering/eu-sager/',
  contact: '/vejledning/kontakt/kontakt-til-udlaendingestyrelsen/',
  'list of newsletters': '/nyhedsbreve/',
  newsletter: '/nyhedsbreve/2014-12/',
  calculators: '/beregnere/',
  calculator: '/beregnere/bortfald/',
  glossary: '/ordbog/',
  'law register': '/retskilder/',
  search: '/soeg/',
  about: '/om/',
  'not found': '/404.html',
};

describe.each(Object.entries(KINDS))('%s', (_, path) => {
  it('axe finds nothing, light and dark', async () => {
    const context = await browser.newContext(inDenmark);
    const page = await context.newPage();
    await page.goto(at(path));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(dark.violations.map(({ nodes }) => nodes[0]!.html)).toEqual([]);
    await context.close();
  }, 60_000);

  it('reads well without JavaScript and in print', async () => {
    const context = await browser.newContext({ ...inDenmark, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(path));
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });

  // The page of search puts the focus in its field.
  it.skipIf(path === KINDS.search)(
    'shows where the focus is, in the order of the page, from the skip link on',
    async () => {
      const context = await browser.newContext(inDenmark);
      const page = await context.newPage();
      await page.goto(at(path));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til sidens indhold');
      for (let i = 0; i < 25; i++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement!;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const atEnd = element === document.body;
          return {
            seen: atEnd || (outlineStyle !== 'none' && outlineWidth !== '0px'),
            html: element.outerHTML.slice(0, 120),
          };
        });
        expect(focus.seen, focus.html).toBe(true);
      }
      await context.close();
    },
  );
});

describe('every page', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ ...inDenmark, viewport: { width: 320, height: 640 } });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  it('fits a screen of 320 px, breaks no policy, asks no other host and stores nothing', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const site = new URL(inject('siteUrl')).origin;
    page.on('request', (request) => request.url().startsWith(site) || complaints.push(request.url()));
    for (const { path } of await builtPages()) {
      await page.goto(at(path));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${base}${path} is too wide`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  }, 120_000);

  it('works at 400 %, in forced colours and with reduced motion', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(at(KINDS.guidance));
    const { accentIsSeen, scroll } = await page.evaluate(() => ({
      accentIsSeen: getComputedStyle(document.querySelector('.answer')!).borderTopStyle !== 'none',
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(accentIsSeen).toBe(true);
    expect(scroll).toBe('auto');
  });

  it('explains a term on the spot, with the keyboard and without a script', async () => {
    const still = await browser.newContext({ ...inDenmark, javaScriptEnabled: false });
    const quiet = await still.newPage();
    await quiet.goto(at(KINDS.guidance));
    const term = quiet.locator('button.term').first();
    await term.focus();
    await quiet.keyboard.press('Enter');
    await expect.poll(() => quiet.locator('.definition:popover-open').count()).toBe(1);
    await quiet.keyboard.press('Escape');
    await expect.poll(() => quiet.locator('.definition:popover-open').count()).toBe(0);
    await still.close();
  });
});
