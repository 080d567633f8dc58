import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Verdict } from '../../src/rules/core/verdict.ts';
import { today } from '../../scripts/editor/today.ts';
import { anyRule } from '../../src/components/calculator/page/spoken.ts';
import { TODAY } from '../../src/components/calculator/rule.ts';
import { toldOf } from '../../src/components/calculator/told.ts';
import { type Language, languages } from '../../src/rules/core/languages.ts';
import type { Calculator } from '../../src/rules/index.ts';
import { words as english } from '../../src/site/words.en.ts';
import { oneIn } from '../effort.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import type { Facts } from './answer.ts';
import { inDenmark } from './chromium.ts';
import { type Tab, untilThere } from './engines.ts';

export const factsOf = ({ facts }: { facts: object }) => facts as Facts;

/** The address of a calculator on the site that is tested; in another language than Danish by the words of that. */
export const addressOf = (rule: Calculator, facts?: Facts, language: Language = 'da') => {
  const danish = `/beregnere/${rule.slug}/`;
  const path = `${languages[language].prefix}${(language === 'da' ? danish : english.addresses[danish]!).slice(1)}`;
  return new URL(`${path}${facts ? `#${fragmentOf(facts)}` : ''}`, inject('siteUrl')).href;
};

export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ ...inDenmark, ...options })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  return page;
}

function stop(now: number) {
  window.Date = new Proxy(Date, {
    construct: (real, parts, made) => Reflect.construct(real, parts.length === 0 ? [now] : parts, made) as Date,
    get: (real, key) => (key === 'now' ? () => now : (Reflect.get(real, key) as unknown)),
  });
}

/** Stops the page's clock. Playwright's own stopped Date loses what date-fns adds to count in UTC. */
export const stopClock = (page: Page, at: Date) => page.addInitScript(stop, at.getTime());

/** Moves the stopped clock of the page that is open. */
export const moveClock = (page: Page, to: Date) => page.evaluate(stop, to.getTime());

export const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** The outcome's title in words, as the rule itself gives it to who asks today. */
export function titleOf(rule: Calculator, facts: Facts, language: Language = 'da'): string {
  const asked = { ...(TODAY in rule.logic.facts && { [TODAY]: today }), ...facts };
  return plainSpaces(toldOf(anyRule(rule, language), rule.evaluate(asked) as Verdict).title);
}

export const resultOf = async (page: Page) => plainSpaces((await page.locator('#resultat').textContent())!);

/** Follows a link on the page that is open. Returns when the calculator, once it has shown a result, has taken it. */
export const followLink = (page: Tab, fragment: string) =>
  page.evaluate(async (to) => {
    const taken = new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true }));
    location.hash = to;
    await taken;
  }, fragment);

/** Touches the calculator, which is HTML until then, and waits until it works. */
export async function begin(tab: Tab): Promise<void> {
  await untilThere(tab, '#beregner legend');
  await tab.evaluate(() => document.querySelector<HTMLElement>('#beregner legend')!.focus());
  await untilThere(tab, '#beregner + [role=status]');
}

/** Presses a button with the keyboard, so that the focus is shown. */
export const press = (page: Page, name: string) =>
  page.locator('#beregner').getByRole('button', { name, exact: true }).first().press('Enter');

/** Each state of a calculator, in turn on one page: its name, once it is there. Of the outcomes one in so many, in `npm test`. */
export async function* states(page: Page, rule: Calculator, many = 1): AsyncGenerator<string> {
  await page.goto(addressOf(rule));
  await begin(page);
  yield 'empty';
  await press(page, 'Næste');
  yield 'errors';
  await page.getByLabel('Ved ikke').first().check();
  await press(page, 'Næste');
  await page.waitForSelector('.outcome');
  yield 'half-way';
  await press(page, 'Vis alle spørgsmål');
  yield 'whole form';
  await press(page, 'Vis ét spørgsmål ad gangen');
  const seen = new Set<string>(['needs-facts']);
  for (const example of oneIn(
    many,
    rule.examples.filter(({ outcome }) => !seen.has(outcome) && seen.add(outcome)),
  )) {
    await followLink(page, fragmentOf(factsOf(example)));
    yield example.id;
  }
  await page.getByText('Se notatet').click();
  await press(page, 'Lav link');
  yield 'case note and link';
  await press(page, 'Vis alle spørgsmål');
  yield 'whole form, answered';
}
