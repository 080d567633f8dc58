import { getDocumentProxy } from 'unpdf';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, codes } from '../../src/rules/core/languages.ts';
import { calculators } from '../../src/rules/index.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { addressOf, factsOf, followLink, openPage } from './calculator.ts';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A4 between the margins of a sheet, in CSS px. */
const WIDTH = Math.floor(((210 - 2 * 13) / 25.4) * 96);
/** Refugees whose case is judged by two laws, with all that may make it otherwise. */
const LONG = new Set([
  'refugee-gave-up-home-before-the-change',
  'refugee-outside-dublin-states',
  'refugee-moved-to-canada',
  'refugee-away-when-the-condition-changed',
]);
const SHEETS = ['journalnotat', 'til-borgeren'];

/** Makes one of the two sheets what is printed, as its button does. */
const choose = (page: Page, sheet: string) =>
  page.evaluate((id) => {
    for (const one of document.querySelectorAll('.printed')) one.classList.remove('printed');
    document.getElementById(id)!.classList.add('printed');
  }, sheet);

interface Printed {
  readonly pages: number;
  readonly text: string;
}

async function printed(page: Page): Promise<Printed> {
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
  const items = await Promise.all(
    Array.from(
      { length: paper.numPages },
      async (_, at) => (await (await paper.getPage(at + 1)).getTextContent()).items,
    ),
  );
  return {
    pages: paper.numPages,
    text: items
      .flat()
      .map((item) => ('str' in item ? item.str : ''))
      .join(' '),
  };
}

describe.each(Object.values(calculators))('$id', (rule) => {
  it.each(codes)('its sheets are one page each, in %s: the tallest of all examples', async (language: Language) => {
    const page = await openPage(browser, addressOf(rule, undefined, language), {
      viewport: { width: WIDTH, height: 900 },
    });
    const heights: { id: string; sheet: string; height: number }[] = [];
    await page.emulateMedia({ media: 'print' });
    for (const { id, facts } of rule.examples.filter((example) => !LONG.has(example.id))) {
      await followLink(page, fragmentOf(factsOf({ facts })));
      await page.waitForSelector('.outcome', { state: 'attached' });
      for (const sheet of SHEETS) {
        await choose(page, sheet);
        heights.push({ id, sheet, height: await page.evaluate(() => document.body.scrollHeight) });
      }
    }
    for (const of of SHEETS) {
      const ordered = heights.filter(({ sheet }) => sheet === of).toSorted((a, b) => b.height - a.height);
      const tallest = ordered[0]!;
      const example = rule.examples.find(({ id }) => id === tallest.id)!;
      await page.goto('about:blank');
      await page.goto(addressOf(rule, factsOf(example), language));
      await page.waitForSelector('.outcome', { state: 'attached' });
      await choose(page, of);
      // Small, and no smaller: what is handed out is read at arm's length, and sources are looked up.
      const points = await page.evaluate(() => {
        const sizeOf = (one: Element) => (Number.parseFloat(getComputedStyle(one).fontSize) * 72) / 96;
        const sheet = document.querySelector('.printed .sheet')!;
        const shown = [...sheet.querySelectorAll('li, p, strong')].filter((one) => one.checkVisibility());
        const [sources, rest] = [true, false].map((is) => shown.filter((one) => one.matches('.sources li') === is));
        return { sources: Math.min(...sources!.map(sizeOf)), rest: Math.min(...rest!.map(sizeOf)) };
      });
      expect(points.rest, of).toBeGreaterThanOrEqual(of === 'til-borgeren' ? 11 : 9);
      expect(points.sources, of).toBeGreaterThanOrEqual(7.5);
      const { pages, text } = await printed(page);
      expect(pages, `${of}: ${tallest.id}, ${tallest.height} px`).toBe(1);
      // At the foot: the day, the rule's version, the address, the number of the page.
      const foot =
        language === 'da'
          ? /Beregnet .+ regelversion [\w ]+\. +http\S+/
          : /Calculated on .+ rule version [\w ]+\. +http\S+/;
      expect(text).toMatch(foot);
      expect(text).toMatch(/1 \/ 1/);
    }
    await page.context().close();
  });
});
