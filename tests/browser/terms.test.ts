import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/rules/core/languages.ts';
import { calculators } from '../../src/rules/index.ts';
import { addressOf, begin, factsOf, openPage } from './calculator.ts';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;
const rule = calculators['bond']!;
const decided = rule.examples.find(({ outcome }) => outcome === 'extend') ?? rule.examples[0]!;

/** Opens each term within by key: what is seen of it fits on the screen, and Escape leads back to the word. Returns what was read. */
async function openEach(page: Page, within: string): Promise<string[]> {
  const read: string[] = [];
  for (const term of await page.locator(`${within} .term:visible`).all()) {
    await term.press('Enter');
    const open = page.locator('.definition:popover-open');
    expect(await open.count(), await term.innerText()).toBe(1);
    const box = (await open.boundingBox())!;
    const { width, height } = page.viewportSize()!;
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    read.push((await open.innerText()).replaceAll('\u00a0', ' '));
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    expect(await term.evaluate((word) => word === document.activeElement)).toBe(true);
  }
  return read;
}

describe.each(['da', 'en'] as const)('the words of a calculator, in %s', (language: Language) => {
  const danish = language === 'en' ? /^.+ \(.+\): / : /^[^(]+: /;

  it('are explained in the question where they stand, before it is touched and after', async () => {
    const page = await openPage(browser, addressOf(rule, undefined, language), PHONE);
    const before = await openEach(page, '.where');
    expect(before.length).toBeGreaterThan(1);
    for (const text of before) expect(text).toMatch(language === 'en' ? /\S/ : danish);
    // In English the Danish word stands beside that of the page.
    if (language === 'en') expect(before.some((text) => danish.test(text))).toBe(true);
    await begin(page);
    expect(await openEach(page, '.where')).toEqual(before);
    await page.context().close();
  });

  it('stand after the fields of the question for who goes by Tab', async () => {
    const page = await openPage(browser, addressOf(rule, undefined, language), PHONE);
    await begin(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.question input'))).toBe(true);
    await page.context().close();
  });

  it('are explained in the result, each once', async () => {
    const page = await openPage(browser, addressOf(rule, factsOf(decided), language), PHONE);
    await page.waitForSelector('.verdict .term');
    const read = await openEach(page, '.verdict');
    expect(read.length).toBeGreaterThan(1);
    expect(new Set(read).size).toBe(read.length);
    await page.context().close();
  });
});

it('a term that is pressed while the calculator is fetched stays open', async () => {
  const page = await openPage(browser, addressOf(rule), PHONE);
  await page.locator('.where .term').first().click();
  await page.waitForSelector('#beregner + [role=status]', { state: 'attached' });
  expect(await page.locator('.definition:popover-open').count()).toBe(1);
  expect(await page.locator('[aria-busy]').count()).toBe(0);
  await page.context().close();
});

it('without a script the list of what is asked explains its words', async () => {
  const page = await openPage(browser, addressOf(rule), { ...PHONE, javaScriptEnabled: false });
  await page.locator('summary', { hasText: 'Det spørger beregneren om' }).click();
  await page.locator('.asked .term').first().press('Enter');
  expect(await page.locator('.definition:popover-open').isVisible()).toBe(true);
  await page.context().close();
});

it('a result says the same where the glossary does not come', async () => {
  const page = await openPage(browser, 'about:blank', PHONE);
  await page.route('**/api/terms/**', (route) => route.abort());
  await page.goto(addressOf(rule, factsOf(decided)));
  await page.waitForSelector('.outcome');
  expect(await page.locator('.verdict .term').count()).toBe(0);
  expect(await page.locator('.verdict').innerText()).toContain('Udlændingestyrelsen');
  await page.context().close();
});
