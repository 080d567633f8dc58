import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { words as danish } from '../../src/components/layout/words.da.ts';
import { words as english } from '../../src/components/layout/words.en.ts';
import { isWhole, oneIn } from '../effort.ts';
import { base, builtPages } from '../site/pages.ts';
import { axeFinds, colourFinds } from './axe.ts';
import { inDenmark, launch } from './chromium.ts';
import {
  enlargeText,
  misfits,
  moving,
  PAPER,
  printFaults,
  SCREENS,
  shiftWhileLoading,
  spaceText,
  unfold,
  ZOOMED,
} from './fit.ts';
import { tabThrough } from './tab-stops.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const at = (path: string) => new URL(path.slice(1), inject('siteUrl')).href;
const open = async (options: BrowserContextOptions = {}): Promise<Page> =>
  (await browser.newContext({ ...inDenmark, ...options })).newPage();

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
  'list of cases': '/sagsliste/',
  glossary: '/ordbog/',
  'law register': '/retskilder/',
  search: '/soeg/',
  about: '/om/',
  'not found': '/404.html',
};

/** The same in English: all in `npm run test:whole`, else those that hold the most. */
const IN_ENGLISH = {
  guidance: '/en/guidance/family-reunification/extending-collateral/',
  calculator: '/en/calculators/lapse/',
  ...(isWhole && {
    'front page': '/en/',
    overview: '/en/guidance/',
    topic: '/en/guidance/family-reunification/',
    contact: '/en/guidance/contact/contact-the-immigration-service/',
    'list of newsletters': '/en/newsletters/',
    calculators: '/en/calculators/',
    'list of cases': '/en/case-list/',
    glossary: '/en/glossary/',
    'law register': '/en/laws/',
    search: '/en/search/',
    about: '/en/about/',
  }),
};
const PAGES: readonly (readonly [string, string])[] = [
  ...Object.entries(KINDS),
  ...Object.entries(IN_ENGLISH).map(([kind, path]) => [`${kind} in English`, path] as const),
];

describe.each(PAGES)('%s', (kind, path) => {
  it('is gone through by Tab in the order of the page, the focus always seen', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    // The page of search puts the focus in its field.
    if (!kind.startsWith('search')) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        (path.startsWith('/en/') ? english : danish).skip,
      );
    }
    const { stops, faults } = await tabThrough(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(12);
    await page.context().close();
  });

  it('has its landmarks, one h1 first, and no level of heading left out', async () => {
    const page = await open();
    await page.goto(at(path));
    const tree = await page.locator('body').ariaSnapshot();
    const landmarks = [...tree.matchAll(/^ *- (banner|main|contentinfo|navigation|search)\b/gm)].map(
      ([, role]) => role,
    );
    expect(landmarks.filter((role) => role !== 'navigation' && role !== 'search')).toEqual([
      'banner',
      'main',
      'contentinfo',
    ]);
    const named = [...tree.matchAll(/- navigation(.*):$/gm)].map(([, name]) => name!.trim());
    expect(named.length).toBeGreaterThanOrEqual(2);
    expect(named.filter((name, i) => name === '' || named.indexOf(name) !== i)).toEqual([]);
    const levels = [...tree.matchAll(/- '?heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, i) => (i === 0 ? level !== 1 : level === 1 || level > levels[i - 1]! + 1))).toEqual(
      [],
    );
    expect(levels[0]).toBe(1);
    await page.context().close();
  });

  it('fits a screen at 400 %, with the reader’s own spacing of text too', async () => {
    const page = await open(ZOOMED);
    await page.goto(at(path));
    expect(await misfits(page)).toEqual([]);
    await spaceText(page);
    expect(await misfits(page), 'spaced').toEqual([]);
    await page.context().close();
  });

  it('fits with text alone at 200 %', async () => {
    const page = await open();
    await page.goto(at(path));
    await enlargeText(page);
    await unfold(page);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      expect(await misfits(page), `${screen.width} px`).toEqual([]);
    }
    await page.context().close();
  });

  it.each(oneIn(2, [360, 1280]))('does not move while it loads, on a screen of %i px', async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    expect(await shiftWhileLoading(page, at(path))).toBeLessThan(0.01);
    await page.context().close();
  });

  it('is still where the reader wants no motion', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    expect(await moving(page)).toEqual([]);
    await page.context().close();
  });

  it('reads well without JavaScript, and in print without what is only for a screen', async () => {
    const page = await open({ javaScriptEnabled: false, colorScheme: 'dark', viewport: PAPER });
    await page.goto(at(path));
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await printFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('every page', () => {
  it('axe finds nothing, light, dark and in colours of the reader’s own', async () => {
    const paths = (await builtPages()).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(50);
    // Colours are those of its kind: one page in four, and each of which there is one.
    const inColours = new Set([...oneIn(4, paths), ...Object.values(KINDS)]);
    const found: string[] = [];
    const work = async () => {
      const page = await open();
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
        await page.goto(at(path));
        const finds = await axeFinds(page);
        if (inColours.has(path)) finds.push(...(await colourFinds(page)));
        for (const text of finds) found.push(`${path} ${text}`);
      }
      await page.context().close();
    };
    await Promise.all([work(), work()]);
    expect(found).toEqual([]);
  });

  it('fits a screen of 320 px, breaks no policy, asks no other host and stores nothing', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const site = new URL(inject('siteUrl')).origin;
    page.on('request', (request) => request.url().startsWith(site) || complaints.push(request.url()));
    for (const { path } of await builtPages()) {
      await page.goto(at(path));
      await unfold(page);
      expect(await misfits(page), `${base}${path}`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.context().close();
  });

  it('has what a caseworker writes in the journal: to copy, to select without a script, not on paper', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.clock.setFixedTime(new Date('2026-11-26T12:00:00+01:00'));
    await page.goto(at(KINDS.guidance));
    const note = page.locator('.journal');
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    await note.getByRole('button').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => note.getByRole('status').textContent()).toBe('Kopieret.');
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ');
    expect(copied).toMatch(/^Hvornår skal en økonomisk sikkerhed forlænges .*\n\nEn sikkerhed fra 1\. januar 2011 /);
    expect(copied).toContain('Lovgrundlag: udlændingelovens § 9, stk. 4 (lovbekendtgørelse nr. 1183/2025); ');
    expect(copied).toContain('Kilder: Nyt fra Udlændingestyrelsen, december 2014, afsnit 1.');
    expect(copied).toMatch(/\/forlaengelse-af-sikkerhed\/\n\nLæst 26\. november 2026\.$/);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.keyboard.press('Enter');
    await expect.poll(() => note.getByRole('status').textContent()).toContain('markeret');
    expect(await page.evaluate(() => `${getSelection()}`)).toContain('Lovgrundlag');
    await page.emulateMedia({ media: 'print' });
    expect(await note.isVisible()).toBe(false);
    await page.context().close();

    const plain = await open({ javaScriptEnabled: false });
    await plain.goto(at(KINDS.guidance));
    await plain.locator('.journal summary').click();
    expect(await plain.locator('.journal .note').isVisible()).toBe(true);
    expect(await plain.locator('.journal button').isVisible()).toBe(false);
    await plain.context().close();
  });

  it('explains a term on the spot, with the keyboard and without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(at(KINDS.guidance));
    const term = page.locator('button.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.definition:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.definition:popover-open').count()).toBe(0);
    await page.context().close();
  });
});
