import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { factsOf } from './calculator.ts';
import { inDenmark, launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 740 } };
const SCREEN = { viewport: { width: 1280, height: 800 } };
const GUIDANCE = 'vejledning/familiesammenfoering/nedsaettelse-af-sikkerhed/';
const KINDS = [
  '',
  'vejledning/',
  'vejledning/familiesammenfoering/',
  GUIDANCE,
  'beregnere/',
  'beregnere/bortfald/',
].concat([
  'sagsliste/',
  'nyhedsbreve/',
  'nyhedsbreve/2017-10/',
  'ordbog/',
  'retskilder/',
  'soeg/',
  'om/',
  'om/indlejring/',
  '404.html',
]);

const open = async (path: string, options: BrowserContextOptions): Promise<Page> => {
  const page = await browser.newPage({ ...inDenmark, ...options });
  await page.goto(new URL(path, inject('siteUrl')).href);
  return page;
};

describe('on a phone', () => {
  it('the header is one row, with the sections behind one press, without a script too', async () => {
    const page = await open(GUIDANCE, { ...PHONE, javaScriptEnabled: false });
    const tops = await page
      .locator('.site-header .wide > :is(a, button)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThanOrEqual(3);
    const header = (await page.locator('.site-header').boundingBox())!;
    expect(header.height).toBeLessThan(64);
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.locator('.site-nav a').allInnerTexts()).toEqual([
      'Vejledning',
      'Beregnere',
      'Nyhedsbreve',
      'Ordbog',
    ]);
    // What is open begins below what opened it.
    expect((await page.locator('.site-nav').boundingBox())!.y).toBeGreaterThanOrEqual(header.height - 2);
    await page.keyboard.press('Escape');
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    await page.close();
  });

  it.each(['', 'en/'])('the header of /%s is one row on the narrowest of phones too', async (path) => {
    for (const width of [320, 360]) {
      const page = await open(path, { viewport: { width, height: 740 } });
      expect((await page.locator('.site-header').boundingBox())!.height, `${width}`).toBeLessThan(64);
      await page.close();
    }
  });

  it('the contents are on the first screen, folded', async () => {
    const page = await open(GUIDANCE, PHONE);
    const summary = page.locator('.contents summary');
    expect((await summary.boundingBox())!.y).toBeLessThan(300);
    expect(await page.locator('.contents a').first().isVisible()).toBe(false);
    await summary.click();
    await page.locator('.contents a').nth(1).click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.close();
  });
});

it('every title of a page of its own has room for its longest word on a phone', async () => {
  const page = await open('', PHONE);
  for (const path of [...KINDS, 'tilgaengelighed/', 'privatliv/', 'om/redaktion/']) {
    await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'domcontentloaded' });
    const over = await page.locator('h1').evaluate((title: HTMLElement) => {
      title.style.setProperty('overflow-wrap', 'normal');
      return title.scrollWidth - title.clientWidth;
    });
    expect(over, path).toBeLessThanOrEqual(0);
  }
  await page.close();
});

describe('on a wide screen', () => {
  it.each(['en/', 'nyhedsbreve/2014-12/'])('the header of /%s is one row from 1024 px', async (path) => {
    const page = await open(path, { viewport: { width: 1024, height: 700 } });
    expect((await page.locator('.site-header').boundingBox())!.height).toBeLessThan(64);
    await page.close();
  });

  it('the contents are open beside the text, and are no button', async () => {
    const page = await open(GUIDANCE, SCREEN);
    expect(await page.locator('.contents a').first().isVisible()).toBe(true);
    expect(await page.locator('.contents summary').isVisible()).toBe(false);
    const [text, contents] = [await page.locator('main').boundingBox(), await page.locator('.contents').boundingBox()];
    expect(contents!.x).toBeGreaterThan(text!.x + text!.width);
    await page.close();
  });

  it.each(KINDS)('no half of /%s stands empty', async (path) => {
    const page = await open(path, SCREEN);
    await page.waitForLoadState('networkidle');
    // Whatever is seen of text, fields and boxes on the first two screens, between the header and the footer.
    const right = await page.evaluate(() => {
      const ends = [
        ...document.querySelectorAll('.page :is(a, p, li, h1, h2, label, input, td, dd, summary, .answer, legend)'),
      ]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < 2 * innerHeight)
        .map((one) => one.getBoundingClientRect().right);
      return Math.max(...ends) / innerWidth;
    });
    expect(right).toBeGreaterThan(0.7);
    await page.close();
  });
});

it('links in text are underlined, those in navigation and tiles when they are pointed at', async () => {
  const page = await open(GUIDANCE, SCREEN);
  const line = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect(await line('main p a:not(.button)')).toBe('underline');
  for (const selector of ['.site-nav a', '.contents a', '.crumbs a', '.site-footer a']) {
    expect(await line(selector), selector).toBe('none');
    await page.locator(selector).first().hover();
    expect(await line(selector), selector).toBe('underline');
  }
  await page.close();
});

it('the front page leads to each calculator in one press, before anything that is only read', async () => {
  const page = await open('', PHONE);
  const order = await page
    .locator('main :is(input, .ways a, .links a)')
    .evaluateAll((all) => all.map((one) => one.closest('ul')?.className ?? 'find'));
  expect(order.slice(0, 9)).toEqual(['find', ...Array.from({ length: 8 }, () => 'ways')]);
  const ways = await page
    .locator('.ways a')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname.split('/').at(-2)));
  expect(new Set(ways).size).toBe(8);
  await page.close();
});

describe('the glossary', () => {
  it('is filtered as one types, tells how many are left, and follows a link to a word that was left out', async () => {
    const page = await open('ordbog/', SCREEN);
    const shown = () => page.locator('.term-entry:visible').count();
    const all = await shown();
    await page.getByLabel('Find et ord').fill('bankgaranti');
    await expect.poll(shown).toBeLessThan(10);
    expect(await page.locator('.filter [role=status]').textContent()).toBe(`${await shown()} af ${all} ord`);
    await page.locator('.letters a').last().click();
    await expect.poll(shown).toBe(all);
    await page.close();
  });

  it('has a link to the first word of each letter, without a script too', async () => {
    const page = await open('ordbog/', { ...PHONE, javaScriptEnabled: false });
    const letters = await page.locator('.letters a').allInnerTexts();
    expect(letters).toEqual(letters.toSorted((a, b) => a.localeCompare(b, 'da')));
    expect(letters).toEqual(expect.arrayContaining(['A', 'Æ', 'Ø']));
    expect(await page.getByLabel('Find et ord').isVisible()).toBe(false);
    await page.locator('.letters a', { hasText: 'Ø' }).click();
    expect(await page.locator(':target').textContent()).toMatch(/^ø/i);
    await page.close();
  });
});

it('the buttons of a result look the same in every calculator, whatever its page came with', async () => {
  const looks = new Set<string>();
  for (const rule of Object.values(calculators)) {
    const page = await open(`beregnere/${rule.slug}/#${fragmentOf(factsOf(rule.examples[0]!))}`, PHONE);
    const button = page.locator('.take-along .second').first();
    await button.waitFor();
    looks.add(
      await button.evaluate((one) => {
        const { fontWeight, fontSize, padding, borderWidth } = getComputedStyle(one);
        return [fontWeight, fontSize, padding, borderWidth].join(' ');
      }),
    );
    await page.context().close();
  }
  expect([...looks]).toHaveLength(1);
});

it('no line of a result breaks between a term and the parenthesis or full stop beside it', async () => {
  const { slug, examples } = calculators['lapse']!;
  const page = await open(`beregnere/${slug}/#${fragmentOf(factsOf(examples[0]!))}`, PHONE);
  const terms = page.locator('.verdict > :not(.question) .term');
  await terms.first().waitFor();
  const beside = await terms.evaluateAll((all) =>
    all.map((one) => ({
      around: getComputedStyle(one.parentElement!).whiteSpace,
      within: getComputedStyle(one).whiteSpace,
      before: one.parentElement!.previousSibling?.textContent ?? '',
      after: one.parentElement!.nextSibling?.textContent ?? '',
    })),
  );
  for (const { around, within, before, after } of beside) {
    expect([around, within]).toEqual(['nowrap', 'normal']);
    expect(before).not.toMatch(/[(»]$/);
    expect(after).not.toMatch(/^[)«.,:;?]/);
  }
  await page.close();
});

it('a page tells when what changed on it, folded, and a link from the feed unfolds it', async () => {
  const page = await open(GUIDANCE, PHONE);
  const history = page.locator('details', { hasText: 'Sidens historie' }).last();
  expect(await history.locator('li').first().isVisible()).toBe(false);
  const first = await history.locator('li').first().getAttribute('id');
  expect(first).toMatch(/^aendret-\d{4}-\d\d-\d\d$/);
  await page.goto(`${page.url()}#${first}`);
  await expect.poll(() => page.locator(`#${first}`).isVisible()).toBe(true);
  await page.close();
});
