import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFinds, colourFinds } from '../browser/axe.ts';
import { inDenmark, launch } from '../browser/chromium.ts';
import { enlargeText, misfits, moving, SCREENS, shiftWhileLoading, spaceText, ZOOMED } from '../browser/fit.ts';
import { tabThrough } from '../browser/tab-stops.ts';
import { field as fieldOf, firstSearch } from './measure.ts';

const siteUrl = inject('siteUrl');
const start = new URL('vejledning/familiesammenfoering/eu-sager/', siteUrl).href;

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await (await browser.newContext(inDenmark)).newPage();
  errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await page.context().close();
  // The content security policy speaks here too.
  if (errors.length > 0) throw new Error(errors.join('\n'));
});

const field = () => fieldOf(page);
const titles = () => page.locator('.results a.title');
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
async function open(query = '') {
  await page.goto(start);
  await page.keyboard.press('Control+k');
  await field().fill(query);
  if (query) await titles().first().waitFor();
}
async function onItsPage(query: string) {
  await page.goto(new URL(`soeg/#q=${encodeURIComponent(query)}`, siteUrl).href);
}
const asked = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q');

describe('by keyboard', () => {
  it('keeps the focus in the dialog', async () => {
    await open('garanti');
    for (let i = 0; i < 60; i++) await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
  });

  it('goes down and up through the results, and opens one with Enter', async () => {
    await open('garanti');
    const [first, second] = await titles().allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    const address = await titles().first().getAttribute('href');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  it('keeps the reader among the results where others come, at the same one if it is there', async () => {
    await open('garanti');
    await page.keyboard.press('ArrowDown');
    const before = await focused();
    for (const query of ['garanti bank', 'bortfald']) {
      await field().evaluate((input: HTMLInputElement, text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      await expect.poll(() => page.locator('dialog .search-count').textContent()).toContain(`»${query}«`);
      if (query === 'bortfald') expect(await titles().allTextContents()).not.toContain(before);
      expect(await focused()).toBe(query === 'bortfald' ? await titles().first().textContent() : before);
    }
  });

  it('says in Danish what was found', async () => {
    await open('garanti');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ resultater for »garanti«$/);
  });
});

describe('results', () => {
  it('show the passage, marked, and lead to its section', async () => {
    await open('hotline torsdag');
    const section = page.locator('.results .places a').first();
    await section.waitFor();
    const place = section.locator('xpath=following-sibling::p[1]');
    expect((await place.locator('mark').allTextContents()).join(' ').toLowerCase()).toContain('hotline');
    await section.click();
    await page.waitForURL('**/#*');
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.evaluate((anchor) => document.getElementById(anchor)?.tagName, id)).toMatch(/^H[23]$/);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  it('show the passage of the first though it is below the edge of a small screen', async () => {
    await page.setViewportSize({ width: 360, height: 500 });
    await onItsPage('serviceloven 146');
    await page.locator('.results li:first-child .places p').waitFor({ state: 'attached' });
    expect((await page.locator('.results .places').first().boundingBox())!.y).toBeGreaterThan(500);
  });

  it('say what may be meant by a typing error', async () => {
    await onItsPage('familiesamenføring');
    const suggestion = page.getByRole('button', { name: 'Mente du »familiesammenføring«?' });
    await suggestion.waitFor();
    expect(await page.locator('.search-count').textContent()).toMatch(
      /^Ingen resultater for »familiesamenføring«. Her er \d+ resultater for det, der ligner./,
    );
    await suggestion.click();
    expect(await field().inputValue()).toBe('familiesammenføring');
    expect(asked()).toBe('familiesammenføring');
    await expect.poll(() => titles().first().textContent()).toMatch(/familiesammenføring/i);
  });

  it('are none where only the parts of a word are found: they are offered, and whom to call', async () => {
    await open();
    await field().fill('boligplaceringsloven');
    const offer = page.getByRole('button', { name: 'Mente du »boligplacering loven«?' });
    await offer.waitFor();
    expect(await page.locator('.search-count').textContent()).toMatch(
      /^Ingen resultater for »boligplaceringsloven«\. Mente/,
    );
    expect(await titles().count()).toBe(0);
    await page.getByRole('link', { name: '35 36 66 00' }).waitFor();
    await offer.click();
    await titles().first().waitFor();
  });

  it('for what looks like it come with whom to call', async () => {
    await open('familiesamenføring');
    await page.getByRole('link', { name: '35 36 66 00' }).waitFor();
    expect(await titles().count()).toBeGreaterThan(3);
  });

  it('say what to try and whom to call where there are none', async () => {
    await open();
    await field().fill('zebra');
    await page.getByRole('link', { name: '35 36 66 00' }).waitFor();
    expect(await page.locator('.search-count').textContent()).toBe('Ingen resultater for »zebra«.');
  });

  it('say what to type where no word says what it is about', async () => {
    await open();
    await field().fill('hvad er det');
    await expect
      .poll(() => page.locator('.search-count').textContent())
      .toBe('Skriv et ord, der siger, hvad det handler om, for eksempel »garanti«.');
    await field().fill('');
    await expect.poll(() => page.locator('.search-count').textContent()).toBe('');
    await field().fill('hvor meget');
    await titles().first().waitFor();
  });

  it('never take what is typed for markup', async () => {
    await onItsPage('<img src=x onerror=alert(1)>');
    await page.locator('.search-count', { hasText: '<img src=x' }).waitFor();
    expect(await page.locator('#soegning img').count()).toBe(0);
  });
});

it('filters work with nothing typed, and their counts are right', async () => {
  await onItsPage('');
  await page.getByText('Afgræns', { exact: true }).click();
  const audience = page.getByRole('combobox', { name: 'For', exact: true });
  for (const option of await audience.locator('option').allTextContents()) {
    const count = /\((\d+)\)$/.exec(option)?.[1];
    if (count === undefined) continue;
    await audience.selectOption({ label: option });
    await expect.poll(() => page.locator('.search-count').textContent()).toBe(`${count} resultater med afgrænsningen`);
  }
  await page.getByRole('button', { name: 'Fjern afgrænsning' }).click();
  expect(await titles().count()).toBe(0);
});

it('the search page answers its address, keeps it up to date and stores nothing', async () => {
  await onItsPage('§ 9, stk. 1 & 2 + 3 %');
  await titles().first().waitFor();
  expect(await field().inputValue()).toBe('§ 9, stk. 1 & 2 + 3 %');
  await field().fill('garanti + 5 %');
  await expect.poll(asked).toBe('garanti + 5 %');
  await page.reload();
  expect(await field().inputValue()).toBe('garanti + 5 %');
  await field().fill('');
  await expect.poll(() => page.url()).toBe(new URL('soeg/', siteUrl).href);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  expect(await page.evaluate(() => indexedDB.databases().then((list) => list.length))).toBe(0);
});

describe('the address of the search page', () => {
  const showing = (query: string) =>
    page.locator('.search-count', { hasText: query ? `for »${query}«` : /^$/ }).waitFor({ state: 'attached' });

  it('may be changed by hand, and gone back and forward through', async () => {
    await onItsPage('bortfald');
    await showing('bortfald');
    await page.evaluate(() => (location.hash = '#q=garanti'));
    await showing('garanti');
    expect(await field().inputValue()).toBe('garanti');
    await page.goBack();
    await showing('bortfald');
    await page.goForward();
    await showing('garanti');
    await page.evaluate(() => (location.hash = ''));
    await showing('');
    expect(await field().inputValue()).toBe('');
  });

  it('may be a place on the page: what was searched for stays', async () => {
    await onItsPage('garanti');
    await showing('garanti');
    await page.getByRole('link', { name: 'Gå til sidens indhold' }).press('Enter');
    await page.waitForURL('**/soeg/#indhold');
    await page.goBack();
    await page.waitForURL('**/soeg/#q=garanti');
    expect(await field().inputValue()).toBe('garanti');
    expect(await titles().count()).toBeGreaterThan(3);
  });

  it('from before, with ?q=, is read and gone at once', async () => {
    await page.goto(new URL('soeg/?q=hvorn%C3%A5r+garanti', siteUrl).href);
    await showing('hvornår garanti');
    expect(new URL(page.url()).search).toBe('');
    expect(asked()).toBe('hvornår garanti');
    await page.reload();
    await showing('hvornår garanti');
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  it('is what a browser’s own search field is told', async () => {
    const response = await page.goto(new URL('opensearch.xml', siteUrl).href);
    const template = /template="([^"]*)"/.exec(await response!.text())![1]!;
    const { pathname, search } = new URL(template);
    expect([pathname, search]).toEqual([new URL('soeg/', siteUrl).pathname, '']);
    await page.goto(new URL(`soeg/${/#.*/.exec(template)![0].replace('{searchTerms}', 'stk.+26')}`, siteUrl).href);
    await showing('stk. 26');
  });
});

describe('the dialog, before its script comes', () => {
  it.each(['vejledning/', 'en/guidance/'])('takes keys at once, and searches for them then, on /%s', async (path) => {
    const held = Promise.withResolvers<void>();
    await page.route(/\/assets\/(dialog|search)\.[^/]*\.js$/, async (route) => (await held.promise, route.continue()));
    await page.goto(new URL(path, siteUrl).href);
    await page.locator('#soeg').click();
    await page.keyboard.type('uip');
    expect(await page.getByRole('searchbox').inputValue()).toBe('uip');
    held.resolve();
    await page.keyboard.type(' ');
    await titles().first().waitFor();
    await page.keyboard.type('x');
    expect(await page.getByRole('searchbox').inputValue()).toBe('uip x');
    // Another time what stands there is selected, to be typed over.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    const selected = (input: HTMLInputElement) => [input.selectionStart, input.selectionEnd];
    await expect.poll(() => page.getByRole('searchbox').evaluate(selected)).toEqual([0, 5]);
  });
});

describe('the search page, before its script comes', () => {
  const late = async () => {
    let come = () => undefined as unknown;
    const coming = new Promise((resolve) => (come = () => resolve(undefined)));
    await page.route('**/SearchPage*.js', async (route) => (await coming, route.continue()));
    await page.goto(new URL('soeg/', siteUrl).href, { waitUntil: 'commit' });
    return come;
  };

  it('says so, and takes what is typed', async () => {
    const come = await late();
    await page.getByText('Søgning hentes. Se ellers nedenfor.').waitFor();
    await field().fill('garanti');
    await page.getByRole('link', { name: 'Vejledning', exact: true }).first().focus();
    come();
    await titles().first().waitFor();
    expect(await field().inputValue()).toBe('garanti');
    expect((await focused()).trim()).toBe('Vejledning');
  });

  it.each([360, 1280])('has room for the results of a link, on a screen of %i px', async (width) => {
    await page.setViewportSize({ width, height: 740 });
    expect(await shiftWhileLoading(page, new URL('soeg/#q=garanti', siteUrl).href)).toBeLessThan(0.01);
    expect(await titles().count()).toBeGreaterThan(3);
    await page.locator('[data-search-help]').waitFor();
  });
});

describe.each(['', 'findes-ikke/'])('the field on /%s', (path) => {
  it('leads to the results', async () => {
    await page.goto(new URL(path, siteUrl).href);
    await page.locator('main input[type=search]').fill('§ 9 & garanti');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/#q=*');
    await titles().first().waitFor();
    expect(asked()).toBe('§ 9 & garanti');
    errors = errors.filter((text) => !text.includes('404'));
  });

  it('sends nothing without JavaScript, where search says that it needs it', async () => {
    const still = await (await browser.newContext({ ...inDenmark, javaScriptEnabled: false })).newPage();
    await still.goto(new URL(path, siteUrl).href);
    await still.locator('main input[type=search]').fill('garanti');
    const [request] = await Promise.all([still.waitForRequest(/\/soeg\//), still.keyboard.press('Enter')]);
    expect(new URL(request.url()).search).toBe('');
    await expect.poll(() => still.locator('main').innerText()).toContain('Søgningen kræver JavaScript');
    await still.context().close();
  });
});

describe('what does not load', () => {
  // The browser tells of what was blocked.
  afterEach(() => void (errors = errors.filter((text) => !/ERR_FAILED|404/.test(text))));
  const failure = () => page.getByRole('alert').filter({ hasText: 'Søgningen kunne ikke hentes.' });

  it.each([
    ['is out of reach', 'dialog', (route: Route) => route.abort()],
    ['is gone since the site was replaced', 'dialog', (route: Route) => route.fulfill({ status: 404 })],
    ['is out of reach', 'search.da', (route: Route) => route.abort()],
  ])('leaves the page and what is answered on it, where a script %s (%s)', async (_, script, answer) => {
    await page.goto(new URL('beregnere/bortfald/', siteUrl).href);
    await page.getByLabel('Som flygtning').check();
    await page.locator('#beregner').getByRole('button', { name: 'Næste' }).click();
    const here = page.url();
    const answers = await page.locator('.answers').innerText();
    await page.route(`**/assets/${script}.*.js`, answer);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    for (const press of ['Control+k', '/', 'link']) {
      if (press === 'link') await page.locator('#soeg').click();
      else await page.keyboard.press(press);
      await expect.poll(async () => (await failure().boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    }
    expect(page.url()).toBe(here);
    expect(await page.locator('.answers').innerText()).toBe(answers);
    expect(await axeFinds(page, 'header')).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    // The way out that always works, and does not cost the answers.
    const [other] = await Promise.all([page.waitForEvent('popup'), failure().getByRole('link').click()]);
    await other.waitForURL('**/soeg/');
    expect(await page.locator('.answers').innerText()).toBe(answers);
    await page.unroute(`**/assets/${script}.*.js`);
    await page.locator('#soeg').click();
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
    await expect.poll(() => failure().isVisible()).toBe(false);
  });

  it('is said in the dialog, which searches once it does', async () => {
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(start);
    await page.keyboard.press('Control+k');
    await field().fill('garant');
    await page.locator('.search-count', { hasText: 'Søgningen kunne ikke hentes' }).waitFor();
    const elsewhere = page.getByRole('dialog').getByRole('link', { name: 'i en ny fane' });
    const [other] = await Promise.all([page.waitForEvent('popup'), elsewhere.click()]);
    await other.waitForURL('**/soeg/#q=garant');
    expect(page.url()).toBe(start);
    await page.unroute('**/pagefind.js');
    await field().fill('garanti');
    await titles().first().waitFor();
    expect(await field().inputValue()).toBe('garanti');
    expect(await elsewhere.count()).toBe(0);
  });

  it('takes away nothing that has been found: what may have been meant, and whom to call', async () => {
    for (const file of ['ord/*', 'hjaelp.html']) await page.route(`**/pagefind/${file}`, (route) => route.abort());
    await open('garanti xyzxyz');
    await page.locator('.search-count', { hasText: 'Ingen sider har »xyzxyz«.' }).waitFor();
    expect(await titles().count()).toBeGreaterThan(3);
    await field().fill('zebra');
    await page.locator('.search-count', { hasText: 'Ingen resultater for »zebra«.' }).waitFor();
  });
});

describe('is light', () => {
  it.each([
    ['vejledning/', 'garanti'],
    ['vejledning/', 'hvornår skal sikkerheden forlænges'],
    ['vejledning/', 'familiesamenføring'],
    ['en/guidance/', 'collateral'],
    ['en/guidance/', 'when must the security be extended'],
    ['en/guidance/', 'family reunfication'],
  ])('the first search is at most 105 KB: %s, %s', async (path, query) => {
    const bytes = await firstSearch(browser, new URL(path, siteUrl).href, (input) => input.fill(query));
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(105_000);
  });
});

describe.each(['dialog', 'page'])('in the %s', (where) => {
  const within = where === 'dialog' ? 'dialog' : 'main';

  /** Each state of the search, in turn: its name, once it is there. */
  async function* states() {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(where === 'dialog' ? start : new URL('soeg/', siteUrl).href);
    if (where === 'dialog') await page.locator('#soeg').press('Enter');
    // What comes after the field does not come without its script.
    if (where === 'dialog') await page.getByRole('button', { name: 'Luk' }).waitFor();
    await field().waitFor();
    yield 'empty';
    await field().fill('garanti');
    // Passages are fetched for the results that are seen.
    await page.locator('.places').first().scrollIntoViewIfNeeded();
    await page.locator('.places p').first().waitFor();
    yield 'results';
    await page.getByText('Afgræns', { exact: true }).press('Enter');
    await page.getByRole('combobox', { name: 'For', exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Fjern afgrænsning' }).waitFor();
    yield 'filtered';
    await page.getByRole('button', { name: 'Fjern afgrænsning' }).press('Enter');
    await field().fill('familiesamenføring');
    await page.getByRole('button', { name: /^Mente du/ }).waitFor();
    yield 'a typing error';
    await field().fill('zebra');
    await page.locator('.search-count', { hasText: 'Ingen resultater for »zebra«' }).waitFor();
    await page.getByRole('link', { name: '35 36 66 00' }).waitFor();
    yield 'nothing found';
  }

  it('axe finds nothing in any state, light, dark and in colours of the reader’s own; nothing moves', async () => {
    for await (const state of states()) {
      expect(await axeFinds(page, within), state).toEqual([]);
      expect(await colourFinds(page, within), state).toEqual([]);
      expect(await moving(page), state).toEqual([]);
    }
  });

  it('is gone through by Tab in order, the focus always seen, in any state', async () => {
    for await (const state of states()) {
      const { stops, faults } = await tabThrough(page, within);
      expect(faults, state).toEqual([]);
      expect(stops, state).toBeGreaterThan(1);
    }
    if (where === 'page') return;
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('soeg');
  });

  it('fits with text alone at 200 %', async () => {
    for await (const state of states()) {
      await enlargeText(page);
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        expect(await misfits(page), `${state}, ${screen.width} px`).toEqual([]);
      }
    }
  });

  it('fits a screen at 400 %, with the reader’s own spacing of text too', async () => {
    const desk = page;
    page = await (await browser.newContext({ ...inDenmark, ...ZOOMED })).newPage();
    for await (const state of states()) {
      expect(await misfits(page), state).toEqual([]);
      await spaceText(page);
      expect(await misfits(page), `${state}, spaced`).toEqual([]);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    }
    await page.context().close();
    page = desk;
  });
});
