import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { madeList } from '../../scripts/bench-caseload.ts';
import { readFile as readList } from '../../src/components/caseload/read.ts';
import { words } from '../../src/components/caseload/words.da.ts';
import { words as english } from '../../src/components/caseload/words.page.en.ts';
import { axeFinds, colourFinds } from './axe.ts';
import { openPage, plainSpaces, stopClock } from './calculator.ts';
import { inDenmark, launch } from './chromium.ts';
import { enlargeText, misfits, moving, PAPER, printFaults, SCREENS, spaceText, unfold, ZOOMED } from './fit.ts';
import { tabThrough } from './tab-stops.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const BONDS = 'tests/caseload/bonds.csv';
const TODAY = new Date('2026-11-27T09:00:00Z');

/** The page with a clock that stands still, and what it complains of. */
async function openList(options: BrowserContextOptions = {}, path = 'sagsliste/') {
  const page = await openPage(browser, 'about:blank', options);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await stopClock(page, TODAY);
  await page.goto(new URL(path, inject('siteUrl')).href);
  return { page, complaints };
}

async function choose(page: Page, text: string, name = 'liste.csv') {
  await page.setInputFiles('#fil', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('.line[data-place]').first().waitFor();
}
const chooseBonds = async (page: Page) => choose(page, `${await readFile(BONDS)}`);
const commonAnswer = async (page: Page) => {
  await page.getByLabel('Søgt om', { exact: true }).first().selectOption({ index: 1 });
  await page.getByText('Søgt om familiesammenføring?').waitFor({ state: 'detached' });
  await page.locator('.banner', { hasText: 'mangler »Søgt om«' }).waitFor({ state: 'detached' });
};
const row = (page: Page, place: number) => page.locator(`.line[data-place="${place}"]`);
const saved = async (page: Page, button: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await file.path());
};

it('from a sheet to reminders in a calendar, as a caseworker on a Monday morning', async () => {
  const { page, complaints } = await openList();
  // Pasted from Excel: tabs.
  const text =
    'Sagsnr.\tStillet\tUdløber\tFørste dag\nA-1\t01-03-2017\t01-02-2027\t01-03-2017\nA-2\t01-07-2013\t01-07-18\t01-07-2013\n';
  await page.getByLabel('Sæt rækker ind').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await row(page, 1).waitFor();
  expect(await page.getByLabel('Sæt rækker ind').inputValue()).toBe('');
  await commonAnswer(page);
  expect(await page.locator('.counts button').allTextContents()).toEqual([
    '0 Dagen er passeret',
    '1 Inden for 3 måneder',
    '1 Inden for 12 måneder',
    '0 Mangler oplysninger',
    '1 Kan ikke læses',
  ]);
  await page.getByRole('button', { name: 'Kan ikke læses' }).click();
  await row(page, 0).click();
  await page.getByRole('button', { name: '01-07-2018' }).click();
  await page.locator('.open-row .outcome').waitFor();
  expect(plainSpaces((await page.locator('.open-row .outcome').textContent())!)).toContain('1. juli 2018');
  expect(await page.getByRole('button', { name: 'Dagen er passeret' }).textContent()).toContain('1');
  const link = page.getByRole('link', { name: 'Åbn i beregneren' });
  expect(await link.getAttribute('href')).toMatch(/\/beregnere\/sikkerhedsstillelse\/#.*expiresOn=2018-07-01/);
  await page.getByRole('button', { name: 'Kan ikke læses' }).click();
  const calendar = new ICAL.Component(ICAL.parse(`${await saved(page, 'Hent kalender')}`));
  expect(calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))).toContain(
    'A-1: Den økonomiske sikkerhed udløber',
  );
  expect(`${await saved(page, 'Hent CSV')}`).toContain('A-2;01-07-2013;01-07-2018;');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('in English reads a Danish list, and what is taken away is read again in Danish', async () => {
  const { page, complaints } = await openList({}, 'en/case-list/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await choose(
    page,
    'Sagsnr.;Stillet;Udløber;Første dag;Søgt om\nA-1;01-03-2017;01-02-2027;01-03-2017;Ikke noget lige nu. Sikkerheden er stillet\nA-2;01-07-2013;01-07-18;01-07-2013;none\n',
  );
  expect(await page.locator('.counts button').allTextContents()).toEqual([
    `0 ${english.counted.passed}`,
    `1 ${english.counted.within3}`,
    `1 ${english.counted.within12}`,
    `0 ${english.counted.missing}`,
    `1 ${english.counted.unreadable}`,
  ]);
  await page.getByRole('button', { name: english.counted.unreadable }).click();
  await row(page, 0).click();
  await page.getByRole('button', { name: '01-07-2018' }).click();
  await page.locator('.open-row .outcome').waitFor();
  expect(plainSpaces((await page.locator('.open-row .outcome').textContent())!)).toContain('1 July 2018');
  expect(await page.getByRole('link', { name: english.inCalculator }).getAttribute('href')).toMatch(
    /\/en\/calculators\/collateral\/#.*expiresOn=2018-07-01/,
  );
  await unfold(page);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: english.counted.unreadable }).click();
  const taken = `${await saved(page, english.writeAs.csv)}`;
  expect(taken).toMatch(/;Result;.*A-2;01-07-2013;01-07-2018;/s);
  expect(complaints).toEqual([]);
  await page.context().close();

  const danish = await openList();
  await choose(danish.page, taken);
  expect(await danish.page.locator('.counts button').allTextContents()).toContain('0 Kan ikke læses');
  expect(await danish.page.locator('summary', { hasText: 'kolonner' }).textContent()).toContain('5 af 5 kolonner');
  await danish.page.context().close();
});

describe('10,000 rows', () => {
  it('are all reached by keyboard and by search, though few are in the document', async () => {
    const { page, complaints } = await openList();
    await choose(page, madeList(10_000));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('saadan');
    const grid = page.getByRole('grid', { name: 'Listen' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('10001');
    const inDocument = () => page.locator('.line[data-place]').count();
    expect(await inDocument()).toBeLessThan(300);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['place']);
    await row(page, 0).focus();
    await page.keyboard.press('End');
    await row(page, 9999).waitFor();
    expect(await focused()).toBe('9999');
    expect(await row(page, 9999).getAttribute('aria-rowindex')).toBe('10001');
    const inView = () =>
      row(page, 9999).evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight + 1;
      });
    await expect.poll(inView).toBe(true);
    for (const [key, place] of [
      ['ArrowUp', '9998'],
      ['PageUp', '9988'],
      ['Home', '0'],
      ['PageDown', '10'],
      ['ArrowDown', '11'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused, { message: key }).toBe(place);
    }
    expect(await inDocument()).toBeLessThan(300);
    // Scrolled away from, keys still go on from where they were.
    await grid.evaluate((element) => (element.scrollTop = 200_000));
    await row(page, 11).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('12');
    await page.keyboard.press('Enter');
    await page.locator('.open-row').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('aaben');
    await page.getByRole('button', { name: 'Luk' }).press('Enter');
    await expect.poll(focused).toBe('12');
    await page.getByLabel('Søg i listen').fill('S9876');
    expect(await page.locator('.overview-of-list [role=status]').textContent()).toBe('1 af 10.000 rækker vises');
    expect(await row(page, 0).textContent()).toContain('S9876');
    await page.getByLabel('Søg i listen').fill('');
    // Large enough to be zipped in a worker, had the page let it.
    const bytes = await saved(page, 'Hent Excel');
    expect(bytes.length).toBeGreaterThan(200_000);
    const [sheet] = await readList(words, bytes.length, async () => bytes);
    expect(sheet!.rows.length).toBe(10_001);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are stopped when the reader says so', async () => {
    const { page } = await openList();
    await page.setInputFiles('#fil', { name: 'l.csv', mimeType: 'text/csv', buffer: Buffer.from(madeList(100_000)) });
    await page.getByRole('button', { name: 'Afbryd' }).click();
    await page.getByText('Afbrudt.').waitFor({ state: 'attached' });
    expect(await page.locator('.line[data-place], .working').count()).toBe(0);
    await choose(page, madeList(20));
    expect(await page.locator('.line[data-place]').count()).toBe(20);
    await page.context().close();
  });
});

it('what cannot be read is refused with a reason, to be seen and heard, and the next list is read', async () => {
  const { page } = await openList();
  await page.setInputFiles('#fil', { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(`a${';'.repeat(1e6)}`) });
  await page.locator('.errors').waitFor();
  expect(await page.locator('.errors').textContent()).toContain('over 200 kolonner');
  expect(await page.locator('#sagsliste-status').textContent()).toContain('over 200 kolonner');
  await choose(page, madeList(3));
  expect(await page.locator('.errors').count()).toBe(0);
  await page.context().close();
});

it('columns are chosen by hand, and the choice comes again from the reader’s own file', async () => {
  const { page } = await openList();
  const text = 'Ref;X;Y\n7;01-07-2013;01-02-2027\n';
  await choose(page, text);
  await page.getByText('0 af 3 kolonner er genkendt').click();
  await page.getByLabel('Betyder: X').selectOption('Sikkerheden stillet');
  await page.getByLabel('Betyder: Y').selectOption('Sikkerhedens sidste dag');
  await page.getByLabel('Betyder: Ref').selectOption('Sagsnummer eller navn');
  await page.locator('.line strong', { hasText: '7' }).waitFor();
  await page.getByText('Ens for alle rækker').click();
  await page.getByLabel('Søgt om', { exact: true }).last().selectOption({ index: 1 });
  await page.locator('.line', { hasText: '01.02.2027' }).waitFor();
  const settings = await saved(page, 'Gem opsætningen');
  expect(JSON.parse(`${settings}`)).toMatchObject({ columns: { X: 'postedOn', Y: 'expiresOn', Ref: 'sag' } });
  await page.reload();
  await page.setInputFiles('#fil', [
    { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
    { name: 'opsaetning.json', mimeType: 'application/json', buffer: settings },
  ]);
  await page.locator('.line', { hasText: 'Sikkerheden gælder' }).waitFor();
  await page.context().close();
});

it('journeys on rows of their own are one case by its number, until the reader says that they are not', async () => {
  const { page, complaints } = await openList();
  await page
    .getByLabel('Hvad handler listen om?')
    .selectOption({ label: 'Bortfald: er opholdstilladelsen bortfaldet?' });
  await choose(
    page,
    'Sagsnr;Opholdstilladelse;Udrejst;Indrejst\nB-1;Familiesammenføring;01-01-2024;01-03-2024\nB-1;;01-05-2024;stadig\nB-2;Asyl;01-01-2024;01-03-2024\n',
  );
  await page.getByText('I én sag er flere rækker lagt sammen, fordi sagsnummeret er det samme.').waitFor();
  expect(await row(page, 0).innerText()).toContain('B-1 2 rækker');
  await row(page, 0).click();
  expect(await page.locator('.open-row').getByLabel('Ophold i udlandet', { exact: true }).inputValue()).toBe(
    '01-01-2024 – 01-03-2024; 01-05-2024 – stadig',
  );
  await page.getByText('Ens for alle rækker').click();
  await page.getByLabel('Rækker med samme sagsnummer er én sag').uncheck();
  await row(page, 2).waitFor();
  expect(await page.getByText('lagt sammen').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('last month’s list laid beside says what is new, changed and gone', async () => {
  const { page } = await openList();
  await choose(page, 'Sag;Udløber;Stillet\nA;01-02-2027;01-07-2013\nB;01-03-2027;01-07-2013\n');
  const then = Buffer.from('Sag;Udløber;Stillet\nA;01-01-2027;01-07-2013\nC;01-03-2027;01-07-2013\n');
  await page.getByLabel('Sammenlign').setInputFiles({ name: 'før.csv', mimeType: 'text/csv', buffer: then });
  await page.getByRole('button', { name: '1 Nye' }).waitFor();
  await page.getByRole('button', { name: '1 Ændrede' }).click();
  expect(await page.locator('.line[data-place]').allTextContents()).toEqual([
    expect.stringMatching(/^A.*ændret.*Før:.*01\.01\.2027/),
  ]);
  expect(await page.getByText('1 række er ikke med længere').count()).toBe(1);
  await page.context().close();
});

/** Each state of the page, in turn: its name, once it is there. */
async function* states(page: Page): AsyncGenerator<string> {
  yield 'empty';
  await chooseBonds(page);
  yield 'list';
  await unfold(page);
  yield 'columns';
  await commonAnswer(page);
  await row(page, 3).click();
  await page.locator('.open-row').waitFor();
  yield 'open row';
  await page.getByRole('button', { name: 'Kan ikke læses' }).click();
  // By key: a click where the last one was may be its second.
  await row(page, 0).press('Enter');
  await page.locator('.open-row .wrong').waitFor();
  yield 'row to mend';
}

describe('each state', () => {
  it('is without fault for axe, light, dark and in the reader’s own colours', async () => {
    const { page } = await openList({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    for await (const state of states(page)) {
      faults.push(...(await axeFinds(page)).map((text) => `${state}: ${text}`));
      faults.push(...(await colourFinds(page)).map((text) => `${state}: ${text}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a phone', { viewport: { width: 360, height: 740 } }],
    ['400 %', ZOOMED],
  ])('fits %s, with the reader’s own spacing too', async (_, options) => {
    const { page } = await openList(options);
    const faults: string[] = [];
    for await (const state of states(page)) faults.push(...(await misfits(page)).map((text) => `${state}: ${text}`));
    await spaceText(page);
    faults.push(...(await misfits(page)).map((text) => `spaced: ${text}`));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('fits with text alone at 200 %, and nothing moves', async () => {
    const { page } = await openList({ reducedMotion: 'reduce' });
    await enlargeText(page);
    const faults: string[] = [];
    for await (const state of states(page)) {
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        faults.push(...(await misfits(page)).map((text) => `${state}, ${screen.width} px: ${text}`));
      }
      faults.push(...(await moving(page)).map((text) => `${state} moves: ${text}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is gone through by Tab in its order, the focus always seen', async () => {
    const { page } = await openList({ reducedMotion: 'reduce' });
    for await (const state of states(page)) expect((await tabThrough(page, 'main')).faults, state).toEqual([]);
    await page.context().close();
  });
});

it('on paper all rows stand, and nothing to press', async () => {
  const page = await (await browser.newContext(inDenmark)).newPage();
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: document.querySelectorAll('.line[data-place]').length });
  });
  await page.goto(new URL('sagsliste/', inject('siteUrl')).href);
  await chooseBonds(page);
  await page.getByRole('button', { name: 'Udskriv' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(500);
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  expect(await printFaults(page)).toEqual([]);
  await page.context().close();
});
