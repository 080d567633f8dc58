import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Verdict } from '../../src/rules/core/verdict.ts';
import { type Calculator, calculators } from '../../src/rules/index.ts';
import { inDenmark, launch } from './chromium.ts';

type Facts = Record<string, unknown>;
const PHONE = { width: 360, height: 740 };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const address = (rule: Calculator, facts?: Facts) => {
  const pairs = Object.entries(facts ?? {}).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
  return new URL(`beregnere/${rule.slug}/${facts ? `#${new URLSearchParams(pairs)}` : ''}`, inject('siteUrl')).href;
};

async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ ...inDenmark, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  return page;
}

/** The outcome's title in words, as the rule itself gives it. */
function titleOf(rule: Calculator, facts: Facts): string {
  const verdict = rule.evaluate(facts) as Verdict;
  return rule.texts.outcomes[verdict.outcome]!(verdict.values, facts).title.replaceAll('\u00a0', ' ');
}

const resultOf = async (page: Page) => (await page.locator('#resultat').textContent())!.replaceAll('\u00a0', ' ');

/** The static part of the page is the same in every state: axe reads it once, and the calculator in each. */
async function accessible(page: Page, state: string, within = '#beregner') {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
    state,
  ).toEqual([]);
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
async function answer(page: Page, rule: Calculator, facts: Facts): Promise<string> {
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

describe.each(Object.values(calculators))('$id', (rule) => {
  it('is gone through by keyboard on a phone, for every example', async () => {
    const page = await open(address(rule), { viewport: PHONE });
    await page.waitForSelector('#beregner form');
    for (const example of rule.examples) {
      await page.goto('about:blank');
      await page.goto(address(rule));
      await page.waitForSelector('#beregner form legend');
      const today = 'assessedOn' in rule.logic.facts ? example.facts['assessedOn' as never] : undefined;
      if (today !== undefined) continue; // "Today" is the reader's own day: those are opened by their links below.
      await page.locator('#beregner legend').first().focus();
      const asked: string[] = [];
      while ((await page.locator('#beregner form').count()) > 0) {
        asked.push(await answer(page, rule, example.facts as Facts));
        expect(asked.length, `${example.id}: ${asked.join(', ')}`).toBeLessThan(20);
      }
      // What shows the result is fetched while the first question is answered.
      await expect.poll(() => resultOf(page), { message: example.id }).toContain(titleOf(rule, example.facts as Facts));
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.id), { message: example.id })
        .toBe('resultat');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, `${example.id} scrolls sideways`).toBe(false);
    }
    await page.context().close();
  }, 240_000);

  it('opens every example from its link; axe finds nothing in any outcome, light and dark', async () => {
    const page = await open(address(rule), { viewport: { width: 1280, height: 900 } });
    const seen = new Set<string>();
    for (const example of rule.examples) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('about:blank');
      await page.goto(address(rule, example.facts as Facts));
      await page.waitForSelector('.outcome');
      expect(await resultOf(page), example.id).toContain(titleOf(rule, example.facts as Facts));
      if (seen.has(example.outcome)) continue;
      seen.add(example.outcome);
      await page.waitForSelector('#beregner svg', { state: 'attached' });
      await accessible(page, example.id);
      await page.emulateMedia({ colorScheme: 'dark' });
      const { violations } = await new AxeBuilder({ page })
        .include('#beregner')
        .withRules(['color-contrast'])
        .analyze();
      expect(
        violations.map(({ nodes }) => nodes[0]!.html),
        `${example.id}, dark`,
      ).toEqual([]);
    }
    await page.context().close();
  }, 240_000);

  it('axe finds nothing in the empty form, in the whole form, with errors, nor half-way', async () => {
    const page = await open(address(rule));
    await page.waitForSelector('#beregner form');
    await accessible(page, 'empty', 'html');
    await page.getByRole('button', { name: 'Næste' }).click();
    await page.waitForSelector('.errors');
    expect(await page.title()).toMatch(/^Fejl: /);
    await accessible(page, 'errors');
    await page.getByLabel('Ved ikke').first().check();
    await page.getByRole('button', { name: 'Næste' }).click();
    await page.waitForSelector('.outcome');
    await accessible(page, 'half-way');
    await page.getByRole('button', { name: 'Vis alle spørgsmål' }).click();
    await accessible(page, 'whole form');
    await page.context().close();
  }, 60_000);

  it('says how it is decided without JavaScript, and when its script does not load', async () => {
    const page = await open(address(rule), { javaScriptEnabled: false });
    const text = (await page.locator('main').textContent())!;
    for (const outcome of ['Sådan afgøres det', 'Eksempler', 'Kilder']) expect(text).toContain(outcome);
    for (const example of rule.examples)
      expect(text.replaceAll('\u00a0', ' '), example.id).toContain(example.title.replaceAll('\u00a0', ' '));
    await page.context().close();

    const context = await browser.newContext(inDenmark);
    const broken = await context.newPage();
    await broken.route('**/*.js', (route) => route.abort());
    await broken.goto(address(rule));
    await expect(broken.locator('#beregner').textContent()).resolves.toMatch(/tabel|nedenfor/i);
    await context.close();
  });

  it('takes nothing from a hostile link, and says so', async () => {
    const page = await open('about:blank');
    const hostile = [
      '__proto__=1',
      'constructor=x',
      '=<script>alert(1)</script>',
      '%',
      '%E0%A4%A',
      'x=1&x=2',
      `absences=${'['.repeat(5000)}`,
      'postedOn=2015-02-30',
      'v=1',
      'o=extend&v=%00',
    ];
    for (const fragment of hostile) {
      await page.goto('about:blank');
      await page.goto(`${address(rule)}#${fragment}`);
      await page.waitForSelector('#beregner form');
      expect(await page.locator('.outcome').count(), fragment).toBe(0);
      expect(await page.locator('#beregner script').count(), fragment).toBe(0);
    }
    await page.context().close();
  }, 60_000);

  it('asks other hosts for nothing, stores nothing and sets no cookie', async () => {
    const context = await browser.newContext(inDenmark);
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address(rule, rule.examples[0]!.facts as Facts));
    await page.waitForSelector('.outcome');
    const site = new URL(inject('siteUrl')).origin;
    expect(requests.filter((url) => !url.startsWith(site) && !url.startsWith('data:'))).toEqual([]);
    expect(requests.filter((url) => url.includes('?'))).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati'])(
    'gives the same answer in %s, in an English browser',
    async (timezoneId) => {
      const page = await open(address(rule), { timezoneId, locale: 'en-US' });
      for (const example of rule.examples.slice(0, 4)) {
        await page.goto('about:blank');
        await page.goto(address(rule, example.facts as Facts));
        await page.waitForSelector('.outcome');
        expect(await resultOf(page), example.id).toContain(titleOf(rule, example.facts as Facts));
      }
      await page.context().close();
    },
  );
});
