import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Verdict } from '../../src/rules/core/verdict.ts';
import type { Calculator } from '../../src/rules/index.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { inDenmark } from './chromium.ts';

export type Facts = Readonly<Record<string, unknown>>;
export const factsOf = ({ facts }: { facts: object }) => facts as Facts;

export const addressOf = (rule: Calculator, facts?: Facts) =>
  new URL(`beregnere/${rule.slug}/${facts ? `#${fragmentOf(facts)}` : ''}`, inject('siteUrl')).href;

export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ ...inDenmark, ...options })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  return page;
}

/** Stops the page's clock. Playwright's own stopped Date loses what date-fns adds to count in UTC. */
export const stopClock = (page: Page, at: Date) =>
  page.addInitScript((now) => {
    window.Date = new Proxy(Date, {
      construct: (real, parts, made) => Reflect.construct(real, parts.length === 0 ? [now] : parts, made) as Date,
      get: (real, key) => (key === 'now' ? () => now : (Reflect.get(real, key) as unknown)),
    });
  }, at.getTime());

export const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** The outcome's title in words, as the rule itself gives it. */
export function titleOf(rule: Calculator, facts: Facts): string {
  const verdict = rule.evaluate(facts) as Verdict;
  return plainSpaces(rule.texts.outcomes[verdict.outcome]!(verdict.values, facts).title);
}

export const resultOf = async (page: Page) => plainSpaces((await page.locator('#resultat').textContent())!);

/** Follows a link on the page that is open. Returns when the calculator, once it has shown a result, has taken it. */
export const followLink = (page: Page, fragment: string) =>
  page.evaluate(async (to) => {
    const taken = new Promise((done) => addEventListener('hashchange', () => setTimeout(done), { once: true }));
    location.hash = to;
    await taken;
  }, fragment);

/** Presses a button with the keyboard, so that the focus is shown. */
export const press = (page: Page, name: string) =>
  page.locator('#beregner').getByRole('button', { name, exact: true }).first().press('Enter');

/** Each state of a calculator, in turn on one page: its name, once it is there. */
export async function* states(page: Page, rule: Calculator): AsyncGenerator<string> {
  await page.goto(addressOf(rule));
  await page.waitForSelector('#beregner form');
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
  for (const example of rule.examples.filter(({ outcome }) => !seen.has(outcome) && seen.add(outcome))) {
    await followLink(page, fragmentOf(factsOf(example)));
    yield example.id;
  }
  await page.getByText('Se notatet').click();
  await press(page, 'Lav link');
  yield 'case note and link';
  await press(page, 'Vis alle spørgsmål');
  yield 'whole form, answered';
}

async function type(page: Page, ...parts: (string | number)[]) {
  for (const part of parts) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(part));
  }
}

const typeDay = (page: Page, at: string) => type(page, ...at.split('-').map(Number).toReversed());

/** Chooses the radio with this value, or »Ved ikke« (the last one), from the question's legend on. */
async function choose(page: Page, at: number) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
}

/** Ticks the checkbox with this label, wherever it is among the fields after the focus. */
async function tick(page: Page, label: string) {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim());
    if (here === label) break;
  }
  await page.keyboard.press('Space');
}

/** Answers the open question with the keyboard alone, and goes on. Focus is on the question's legend. */
export async function answer(page: Page, rule: Calculator, facts: Facts): Promise<string> {
  const fact = await page.evaluate(() => document.activeElement?.id.replace(/^om-/, '') ?? '');
  const spec = rule.logic.facts[fact as never] as { kind: string; options?: readonly string[] };
  expect(spec, `focus is on a question, not on »${fact}«`).toBeDefined();
  const text = rule.texts.facts[fact as never] as { options?: Record<string, string> };
  const value = facts[fact];
  const options = spec.kind === 'flag' ? ['true', 'false'] : (spec.options ?? []);
  if (value === undefined) {
    if (spec.kind === 'flag' || spec.kind === 'choice') await choose(page, options.length);
    else await tick(page, 'Ved ikke');
  } else if (spec.kind === 'flag' || spec.kind === 'choice') await choose(page, options.indexOf(String(value)));
  else if (spec.kind === 'day') await typeDay(page, value as string);
  else if (spec.kind === 'money') await type(page, (value as number).toLocaleString('da-DK'));
  else if (spec.kind === 'choices') {
    const chosen = value as string[];
    if (chosen.length === 0) await tick(page, 'Ingen af dem');
    for (const option of chosen) await tick(page, text.options![option]!);
  } else {
    const stays = value as { departedOn: string; returnedOn: string | null }[];
    if (stays.length === 0) await tick(page, 'Ingen ophold');
    for (const [i, { departedOn, returnedOn }] of stays.entries()) {
      if (i > 0) {
        await page.keyboard.press('Tab');
        while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Tilføj et ophold')
          await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      if (i === 0) await typeDay(page, departedOn);
      else {
        const [year, month, day] = departedOn.split('-').map(Number);
        await page.keyboard.type(String(day));
        await type(page, month!, year!);
      }
      if (returnedOn === null) await tick(page, 'Er der stadig');
      else await typeDay(page, returnedOn);
    }
  }
  const onCheckbox = await page.evaluate(
    () => (document.activeElement as HTMLInputElement | null)?.type === 'checkbox',
  );
  // Enter in a field submits; from a checkbox the button is reached by Tab.
  if (onCheckbox)
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Næste')
      await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return fact;
}
