import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { deedsOf } from './by-script.ts';
import { addressOf, factsOf, openPage } from './calculator.ts';
import { launch } from './chromium.ts';
import { LATE, translate, type Way, WAYS } from './translator.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Course {
  readonly fragment: string;
  readonly deeds: ReturnType<typeof deedsOf>;
  /** How long to wait before what is shown is read, in milliseconds. */
  readonly wait: number;
}

/** What is seen and told, at each point of a way through the calculator; in full-width letters where it is translated. */
const follow = (page: Page, course: Course): Promise<string[]> =>
  page.evaluate(async ({ fragment, deeds, wait }) => {
    const root = document.querySelector<HTMLElement>('#beregner')!;
    const shown: string[] = [];
    const rest = (time = 0) => new Promise((done) => setTimeout(done, time));
    const look = async () => {
      await rest(wait);
      shown.push([document.title, root.textContent, root.nextElementSibling!.textContent].join('\n'));
    };
    const press = (selector: string, at = 0) => root.querySelectorAll<HTMLElement>(selector)[at]!.click();
    const quick = wait > 0 ? () => rest() : look;
    const copied = new Promise<string[]>((done) => {
      navigator.clipboard.write = async ([item]) =>
        done(await Promise.all(['text/html', 'text/plain'].map(async (as) => (await item!.getType(as)).text())));
    });

    const clear = () => [...root.querySelectorAll<HTMLElement>('.questions > .buttons button')][1]?.click();
    clear();
    await look();
    for (let asked = 0; root.querySelector('form') && asked < 30; asked++) {
      press('form button.button');
      await quick();
      const fact = root.querySelector('form legend')!.id.slice('om-'.length);
      for (const { selector, at, typed } of deeds[fact]!) {
        const field = root.querySelectorAll<HTMLInputElement>(`form ${selector}`)[at ?? 0]!;
        if (typed === undefined) field.click();
        else {
          field.value = typed;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      }
      press('form button.button');
      await quick();
    }
    await look();
    const answers = root.querySelectorAll('.answers button').length;
    for (let at = 0; at < answers; at++) {
      press('.answers button', at);
      await quick();
      press('form button.button');
      await quick();
    }
    await look();
    clear();
    await quick();
    const taken = new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true }));
    location.hash = fragment;
    await taken;
    await look();
    const copy = root.querySelector<HTMLElement>('.take-along > .buttons button');
    if (copy) {
      copy.click();
      shown.push(...(await copied));
      await look();
    }
    press('.questions > .buttons button');
    await look();
    press('.questions > .buttons button');
    await look();
    return shown;
  }, course);

/** Where translated texts, in letters of usual width again, begin to differ from those that were not translated. */
function difference(seen: readonly string[], expected: readonly string[]): string[] {
  const [one, other] = [seen, expected].map((texts) => texts.join('\n– – –\n').normalize('NFKC')) as [string, string];
  if (one === other) return [];
  const at = Math.max(0, [...one].findIndex((c, i) => c !== other[i]) - 60);
  return [one, other].map((text) => text.slice(at, at + 160));
}

describe.each(Object.values(calculators))('$id under a translator', (rule) => {
  const open = async () => {
    const page = await openPage(browser, addressOf(rule, factsOf(rule.examples[0]!)));
    await page.waitForSelector('.outcome');
    return page;
  };

  /** With a translator as Chrome's every example, with each of the others the first three outcomes. */
  const examplesFor = (way: Way) => {
    const seen = new Set<string>();
    const first = rule.examples.filter(({ outcome }) => !seen.has(outcome) && seen.add(outcome));
    return way === 'nodes' ? rule.examples : first.slice(0, 3);
  };

  it.each(WAYS)(
    'that works by %s shows, tells and copies the same, by link and step by step, and the original when it is put off',
    async (way) => {
      const pages = await Promise.all([open(), open()]);
      const [, translated] = pages;
      const all = (page: Page) => page.evaluate(() => document.title + document.body.textContent);
      for (const example of examplesFor(way)) {
        await translated.evaluate(translate, [way, LATE] as const);
        const facts = factsOf(example);
        const course = {
          fragment: fragmentOf(facts),
          deeds: deedsOf(rule, facts),
          wait: way === 'late' ? 2 * LATE : 0,
        };
        const [expected, seen] = await Promise.all(pages.map((page) => follow(page, course)));
        expect(difference(seen!, expected!), example.id).toEqual([]);
        expect(await translated.evaluate(() => window.untouched!()), example.id).toEqual([]);
        await translated.evaluate(() => window.untranslate!());
        const [original, shown] = await Promise.all(pages.map(all));
        expect(difference([shown!], [original!]), example.id).toEqual([]);
        expect(shown).toBe(original);
      }
      await Promise.all(pages.map((page) => page.context().close()));
    },
    300_000,
  );
});
