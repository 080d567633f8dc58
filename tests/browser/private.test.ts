import { readFile } from 'node:fs/promises';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { answer, type Facts } from './answer.ts';
import { addressOf, begin, press } from './calculator.ts';
import { inDenmark, launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SECURITY: Facts = {
  postedOn: '2012-07-03',
  application: 'extension',
  appliedOn: '2017-05-04',
  reunificationAppliedOn: '2012-06-05',
  basis: 'p9-1-1',
  expiresOn: '2017-07-03',
  reduced: true,
  reducedTo: 31_337.42,
};
const REDUCTION: Facts = {
  spouseReunification: true,
  permitGrantedOn: '2027-01-06',
  danishTestRequired: true,
  testKind: 'agency-a1',
  agencyLetter: 'none',
  passed: false,
  deadlineOn: '2098-03-28',
};
const SEARCHED = 'garanti zqxwvu';
/** As it may be written in an address or a header. */
const TYPED = /zqxwvu|31[.]?337|2012-07-03|2017-05-04|2098|permitGrantedOn|postedOn|p9-1-1|agency-a1/i;

it('a reader’s whole visit asks this host alone for its files, says nothing of what was typed and leaves nothing behind', async () => {
  const context = await browser.newContext({ ...inDenmark, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const requests: Request[] = [];
  const others: string[] = [];
  context.on('request', (request) => requests.push(request));
  page.on('websocket', (socket) => others.push(socket.url()));
  page.on('worker', (worker) => others.push(worker.url()));
  page.on('pageerror', (error) => others.push(error.message));
  page.on('console', (message) => message.type() === 'error' && others.push(message.text()));

  await page.goto(inject('siteUrl'));
  await page.getByRole('searchbox', { name: 'Søg i vejledningen' }).fill(SEARCHED);
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  await page.locator('.search-count', { hasText: 'zqxwvu' }).waitFor();
  await page.getByRole('searchbox', { name: 'Søg i vejledningen' }).fill('zqxwvu');
  await page.locator('.search-count', { hasText: 'Ingen resultater for »zqxwvu«' }).waitFor();
  await page.getByRole('link', { name: 'Vejledning' }).first().click();
  await page.locator('main a[href*="/vejledning/"]').nth(4).click();
  await page.locator('h1').waitFor();

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Søg i vejledningen' }).pressSequentially(SEARCHED);
  await page.getByText('zqxwvu', { exact: false }).first().waitFor();
  await page.getByRole('searchbox', { name: 'Søg i vejledningen' }).fill('garanti');
  await page.locator('.places p').first().waitFor();
  await page.locator('.results a.title').first().click();

  for (const [id, facts] of [
    ['bond', SECURITY],
    ['bond-reduction', REDUCTION],
  ] as const) {
    const rule = calculators[id]!;
    await page.goto(addressOf(rule));
    await begin(page);
    while ((await page.locator('#beregner form').count()) > 0) await answer(page, rule, facts);
    await page.getByRole('button', { name: 'Kopiér notat' }).click();
    await page.getByText('Notatet er kopieret.').first().waitFor();
    await press(page, 'Lav link');
    const link = await page.getByLabel('Link til svarene').inputValue();
    expect(new URL(link).search).toBe('');
    // Somebody else opens it.
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.outcome').waitFor();
    if (id === 'bond') {
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('31.337,42');
      continue;
    }
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^Hent kalenderfil/ })
        .first()
        .click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20980328');
  }
  await page.locator('#eksempler').click();
  await page.getByRole('link', { name: 'Åbn eksemplet i beregneren' }).first().click();
  await page.locator('.outcome').waitFor();
  // The answers are kept for this tab alone.
  const kept = () => page.evaluate(() => [localStorage.length, ...Object.keys(sessionStorage).toSorted()]);
  expect(await kept()).toEqual([0, 'svar:bond', 'svar:bond-reduction']);
  const other = await context.newPage();
  await other.goto(addressOf(calculators['bond']!));
  expect(await other.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  for (const [id, left] of [
    ['bond-reduction', ['svar:bond']],
    ['bond', []],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(addressOf(calculators[id]!));
    await press(page, 'Begynd forfra');
    expect(await kept()).toEqual([0, ...left]);
  }

  await page.goto(new URL('sagsliste/', inject('siteUrl')).href);
  const list = 'Sag;Udløber;Stillet\nzqxwvu-1;2098-03-28;2012-07-03\n';
  await page.setInputFiles('#fil', { name: 'zqxwvu.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.locator('.line', { hasText: 'zqxwvu-1' }).click();
  await page.locator('.open-row').waitFor();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent Excel' }).click()]);
  // Its worker is a file of this site; there is no other.
  expect(others.splice(0)).toEqual([expect.stringMatching(/\/assets\/worker\.[^/]+\.js$/)]);

  await page.getByRole('link', { name: 'Nyhedsbreve' }).first().click();
  await page.locator('main a[href*="/nyhedsbreve/"]').first().click();
  await page.locator('h1').waitFor();
  await page.goto(new URL('findes-ikke/', inject('siteUrl')).href);
  await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
  await page.waitForLoadState('networkidle');

  const { origin } = new URL(inject('siteUrl'));
  const asked = requests.filter((request) => !request.url().startsWith(`blob:${origin}/`));
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.some((request) => request.url().includes('/pagefind/'))).toBe(true);
  for (const request of asked) {
    const url = new URL(request.url());
    expect([request.method(), url.origin, url.search, request.postData()], url.href).toEqual(['GET', origin, '', null]);
    expect(`${url.href} ${JSON.stringify(await request.allHeaders())}`).not.toMatch(TYPED);
    expect(request.headers(), url.href).not.toHaveProperty('cookie');
  }
  // The page that is not there is told of as missing; nothing else is.
  expect(others.filter((text) => !text.includes('404'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0 });
  await context.close();
});
