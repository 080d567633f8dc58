import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { builtPages } from '../site/pages.ts';
import { addressOf, begin, factsOf, openPage } from './calculator.ts';
import { launch } from './chromium.ts';

const PHONE = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Where what a selector finds ends, in pixels from the top of the window. */
const endOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

describe.each(Object.values(calculators))('$id on a phone', (rule) => {
  it('has the first field and »Næste« on its first screen, before it is touched and after', async () => {
    const page = await openPage(browser, addressOf(rule), { viewport: PHONE });
    for (const touch of [() => Promise.resolve(), () => begin(page)]) {
      await touch();
      await page.evaluate(() => scrollTo(0, 0));
      const next = await page.locator('#beregner form > .buttons').evaluate((bar) => bar.getBoundingClientRect());
      expect(next.bottom).toBeLessThanOrEqual(PHONE.height);
      expect(await endOf(page, '#beregner .question :is(input, select)')).toBeLessThanOrEqual(next.top);
    }
    await page.context().close();
  });

  it('opens a link at its result, which stands above the answers below 1024 px', async () => {
    const facts = factsOf(rule.examples.find(({ outcome }) => outcome !== 'needs-facts')!);
    const page = await openPage(browser, addressOf(rule, facts), { viewport: PHONE });
    await page.waitForSelector('.outcome');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await endOf(page, '#resultat')).toBeLessThanOrEqual(PHONE.height);
    for (const width of [PHONE.width, 1023]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await endOf(page, '.outcome'), `${width} px`).toBeLessThan(await endOf(page, '.answers li'));
    }
    await page.context().close();
  });
});

it('guidance has its contents, folded, and »Beregn din sag« on the first screen, and the calculator where they lead', async () => {
  const pages = (await builtPages()).filter(
    ({ path, html }) => path.startsWith('/vejledning/') && html.includes('data-rule='),
  );
  expect(pages.length).toBeGreaterThan(8);
  const page = await openPage(browser, 'about:blank', { viewport: PHONE });
  for (const { path } of pages) {
    await page.goto(new URL(path.slice(1), inject('siteUrl')).href);
    expect(await endOf(page, '.contents summary'), path).toBeLessThanOrEqual(PHONE.height);
    expect(await page.locator('.contents li').first().isVisible(), path).toBe(false);
    expect(await endOf(page, 'a.button[href^="#beregn-"]'), path).toBeLessThanOrEqual(PHONE.height);
    await page.locator('a.button[href^="#beregn-"]').first().click();
    expect(await page.locator(':target.island form legend').first().isVisible(), path).toBe(true);
  }
  await page.context().close();
});
