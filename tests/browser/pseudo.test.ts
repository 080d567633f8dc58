import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { addressOf, factsOf, openPage } from './calculator.ts';
import { launch } from './chromium.ts';
import { misfits, PAPER, printFaults, SCREENS, unfold, ZOOMED } from './fit.ts';
import { speakPseudo } from './pseudo.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const PAGES = [
  'en/',
  'en/guidance/',
  'en/guidance/family-reunification/',
  'en/guidance/family-reunification/extending-collateral/',
  'en/guidance/contact/contact-the-immigration-service/',
  'en/glossary/',
  'en/laws/',
  'en/case-list/',
  'en/search/',
  'en/about/',
];

it.each(PAGES)('%s has room for longer words, from right to left, on every screen', async (path) => {
  const page = await openPage(browser, new URL(path, inject('siteUrl')).href);
  await unfold(page);
  await speakPseudo(page);
  for (const size of [...SCREENS, ZOOMED.viewport]) {
    await page.setViewportSize(size);
    expect(await misfits(page), `${size.width}`).toEqual([]);
  }
  await page.context().close();
});

it.each(Object.values(calculators))('$id: its result has room for them too, on a phone and on paper', async (rule) => {
  const example = rule.examples.find(({ outcome }) => outcome !== 'needs-facts')!;
  const page = await openPage(browser, addressOf(rule, factsOf(example), 'en'), { viewport: SCREENS.at(-1)! });
  await page.waitForSelector('h2#resultat');
  await unfold(page);
  await speakPseudo(page);
  expect(await misfits(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  expect(await printFaults(page)).toEqual([]);
  await page.context().close();
});
