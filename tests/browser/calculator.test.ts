import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyRule } from '../../src/components/calculator/page/spoken.ts';
import { words } from '../../src/components/calculator/words.da.ts';
import { date } from '../../src/rules/core/da.ts';
import type { Day } from '../../src/rules/core/day.ts';
import { calculators } from '../../src/rules/index.ts';
import { oneIn } from '../effort.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { answer } from './answer.ts';
import { axeFinds, colourFinds } from './axe.ts';
import {
  addressOf,
  begin,
  factsOf,
  followLink,
  moveClock,
  openPage,
  plainSpaces,
  press,
  resultOf,
  states,
  stopClock,
  titleOf,
} from './calculator.ts';
import { inDenmark, launch } from './chromium.ts';
import { enlargeText, misfits, moving, PAPER, printFaults, SCREENS, spaceText, unfold, ZOOMED } from './fit.ts';
import { tabThrough } from './tab-stops.ts';

const PHONE = { width: 360, height: 740 };
const BY_KEYBOARD = {
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
  permissions: ['clipboard-read', 'clipboard-write'],
} satisfies BrowserContextOptions;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** A node of the accessibility tree as Playwright writes it: `radio "Ja" [checked]`, with what is below it. */
type Aria = string | { readonly [node: string]: string | readonly Aria[] };

/** Fields without a name, or in no group with one: nobody hears which question they answer. */
function unnamed(nodes: readonly Aria[], group = ''): string[] {
  return nodes.flatMap((node) => {
    const [text, below] = typeof node === 'string' ? [node, []] : Object.entries(node)[0]!;
    const [, role, name = ''] = /^([\w/]+)(?: "(.*)")?/.exec(text)!;
    const isField = ['radio', 'checkbox', 'textbox', 'combobox'].includes(role!);
    const within = role === 'group' && name ? name : group;
    return [
      ...(isField && (name === '' || within === '') ? [`${text} in »${within}«`] : []),
      ...(Array.isArray(below) ? unnamed(below as Aria[], within) : []),
    ];
  });
}

/** The error of each question that has one, as it is heard in the question's fields or at its group. */
async function heardErrors(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles = new Set(['group', 'textbox', 'combobox']);
  return nodes
    .filter(({ role, description }) => roles.has(role?.value as string) && description)
    .map(({ description }) => String(description!.value));
}

it.each(['da', 'en'] as const)(
  'makes the sheets to take along in another language than %s, that of the page',
  async (of) => {
    const other = of === 'da' ? 'en' : 'da';
    const rule = calculators['reopening']!;
    const facts = factsOf(rule.examples.find(({ id }) => id === 'child-dismissed')!);
    const page = await openPage(browser, addressOf(rule, facts, of));
    await page.locator('.take-along select').selectOption(other);
    await page.locator(`.take-along [lang=${other}] > .case-note`).waitFor({ state: 'attached' });
    for (const sheet of ['.case-note', '.person']) {
      const text = plainSpaces((await page.locator(sheet).textContent())!);
      expect(text).toContain(titleOf(rule, facts, other));
      // Quotation marks are Danish ones in Danish alone.
      if (other === 'en') expect(text).not.toMatch(/[»«]/);
    }
    expect(await resultOf(page)).toContain(titleOf(rule, facts, of));
    // In another language than Danish its words are said to be Danish, and not to be translated.
    const danish = page.locator('#beregner span[lang=da]:not([translate])');
    if (of === 'en') expect(await page.locator('#beregner span[lang=da][translate=no]').count()).toBeGreaterThan(0);
    expect(await danish.count()).toBe(0);
    await page.context().close();
  },
);

describe.each(Object.values(calculators))('$id', (rule) => {
  it('says in English which words are Danish, whatever it answers', async () => {
    const page = await openPage(browser, 'about:blank');
    const unmarked = new Set<string>();
    for (const example of oneIn(6, rule.examples)) {
      await page.goto('about:blank');
      await page.goto(addressOf(rule, factsOf(example), 'en'));
      await page.locator('#resultat').waitFor();
      await unfold(page);
      const found = await page.locator('#beregner').evaluate((root) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          // What is chosen from a list is text alone.
          if (!node.parentElement!.closest('[lang=da], option')) texts.push(node.nodeValue!);
        return texts;
      });
      // »stk.« and »nr.« are part of a section’s number. An address has Danish words.
      for (const text of found)
        if (/[»«æøå]|\b(og|er|den|ikke|af|til)\b/i.test(text.replaceAll(/\børe\b|https?:\S+/g, ''))) unmarked.add(text);
    }
    expect([...unmarked]).toEqual([]);
    await page.context().close();
  });

  it('axe finds nothing in any state, light, dark and in colours of the reader’s own', async () => {
    const page = await openPage(browser, 'about:blank');
    for await (const state of states(page, rule)) {
      expect(await axeFinds(page, '#beregner'), state).toEqual([]);
      expect(await colourFinds(page, '#beregner'), state).toEqual([]);
    }
    await page.context().close();
  });

  it('is gone through by Tab in the order of the page, the focus always seen, in any state', async () => {
    const page = await openPage(browser, 'about:blank', BY_KEYBOARD);
    for await (const state of states(page, rule, 6)) {
      const { stops, faults } = await tabThrough(page, '#beregner');
      expect(faults, state).toEqual([]);
      expect(stops, state).toBeGreaterThan(2);
    }
    await page.context().close();
  });

  it('fits a screen at 400 %, with the reader’s own spacing and with text alone at 200 %, and is still, in any state', async () => {
    const page = await openPage(browser, 'about:blank', { ...ZOOMED, reducedMotion: 'reduce' });
    for await (const state of states(page, rule, 2)) {
      expect(await misfits(page), state).toEqual([]);
      expect(await moving(page), state).toEqual([]);
      await spaceText(page);
      expect(await misfits(page), `${state}, spaced`).toEqual([]);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      await enlargeText(page);
      await unfold(page);
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        expect(await misfits(page), `${state}, enlarged, ${screen.width} px`).toEqual([]);
      }
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.setViewportSize(ZOOMED.viewport);
    }
    await page.context().close();
  });

  it('gives every field a name within a question, and says its errors with it, in any state', async () => {
    const page = await openPage(browser, 'about:blank');
    for await (const state of states(page, rule, 6)) {
      for (const form of await page.locator('#beregner form').all())
        expect(unnamed(parse(await form.ariaSnapshot()) as Aria[]), state).toEqual([]);
      const heard = await heardErrors(page);
      for (const error of await page.locator('.error').allTextContents())
        expect(heard.filter((text) => text.includes(error.trim())).length, `${state}: ${error}`).toBe(1);
      if (state === 'errors') expect(await page.locator('.error').count()).toBe(1);
    }
    await page.context().close();
  });

  it('tells a screen reader each new verdict once, and nothing while it stays', async () => {
    const page = await openPage(browser, addressOf(rule));
    await begin(page);
    await page.evaluate(() => {
      const status = document.querySelector('#beregner + [role=status]')!;
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push(status.textContent!)).observe(status, { childList: true });
    });
    const toldNow = async () => {
      const told = await page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
      return told.filter((text) => text !== '').map(plainSpaces);
    };
    const shown = async () =>
      plainSpaces(await page.locator('#resultat').innerText()).replace(/^Ud fra dine svar\s+/, 'Ud fra dine svar: ');
    const example = rule.examples.find(({ facts, outcome }) => !('assessedOn' in facts) && outcome !== 'needs-facts')!;
    await page.locator('#beregner legend').first().focus();
    let [before, changes] = ['', 0];
    while ((await page.locator('#beregner form').count()) > 0) {
      await answer(page, rule, factsOf(example));
      await page.waitForSelector('.outcome');
      const now = await shown();
      expect(await toldNow()).toEqual(now === before ? [] : [now]);
      if (now !== before) changes++;
      before = now;
    }
    expect(changes).toBeGreaterThan(1);
    await press(page, 'Kopiér notat');
    await expect.poll(toldNow).toHaveLength(1);
    await press(page, 'Lav link');
    await press(page, 'Vis alle spørgsmål');
    expect(await shown()).toBe(before);
    expect(await toldNow()).toEqual([]);
    await page.context().close();
  });

  it('prints the table while nothing is answered, then the verdict with its reasons, then the case note', async () => {
    const page = await openPage(browser, addressOf(rule), { colorScheme: 'dark', viewport: PAPER });
    const today = date(new Date().toLocaleDateString('sv', { timeZone: inDenmark.timezoneId }) as Day);
    const inPrint = async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await printFaults(page)).toEqual([]);
      const text = plainSpaces(await page.locator('main').innerText());
      await page.emulateMedia({ media: null });
      return text;
    };
    await begin(page);
    const empty = await inPrint();
    for (const shown of ['Sådan afgøres det', 'Når dette passer:', 'Eksempler', 'Kilder'])
      expect(empty).toContain(shown);
    expect(empty).not.toContain('Ved ikke\n');

    const question = (await page.locator('#beregner legend').first().innerText()).split('\n')[0]!;
    await page.getByLabel('Ved ikke').first().check();
    await press(page, 'Næste');
    await page.waitForSelector('.outcome');
    const halfWay = await inPrint();
    expect(halfWay).toContain('Der mangler oplysninger');
    const { label } = Object.values(anyRule(rule).texts.facts).find((fact) => question.includes(fact.question))!;
    for (const part of ['Oplysninger', `${label}: Ved ikke`]) expect(halfWay).toContain(part);
    for (const part of ['Ikke afgjort:', 'Sådan afgøres det']) expect(halfWay).not.toContain(part);
    await press(page, 'Vis alle spørgsmål');
    expect(await inPrint()).toBe(halfWay);
    await press(page, 'Vis ét spørgsmål ad gangen');

    const example = rule.examples.find(({ outcome }) => outcome !== 'needs-facts')!;
    await followLink(page, fragmentOf(factsOf(example)));
    await press(page, 'Lav link');
    const link = await page.getByLabel('Link til svarene').inputValue();
    const note = await inPrint();
    for (const part of [titleOf(rule, factsOf(example)), 'Oplysninger', 'Begrundelse', 'Kilder', 'regelversion', link])
      expect(note).toContain(part);
    expect(note).toContain(`Beregnet ${plainSpaces(today)}`);
    for (const part of ['Dine svar', 'Vis alle spørgsmål', 'Sådan afgøres det']) expect(note).not.toContain(part);
    await page.context().close();
  });

  it('says how it is decided without JavaScript, and when its scripts do not load', async () => {
    const page = await openPage(browser, addressOf(rule), { javaScriptEnabled: false });
    const text = plainSpaces((await page.locator('main').textContent())!);
    for (const heading of ['Sådan afgøres det', 'Eksempler', 'Kilder']) expect(text).toContain(heading);
    for (const example of rule.examples)
      expect(text, example.id).toContain(plainSpaces(rule.texts.da.examples[example.id]!.title));
    await page.context().close();

    for (const scripts of ['**/assets/beregner.*.js', `**/assets/${rule.id}.*.js`, '**/api/questions/**']) {
      const context = await browser.newContext(inDenmark);
      const broken = await context.newPage();
      await broken.route(scripts, (route) => route.abort());
      await broken.goto(addressOf(rule));
      const alert = broken.getByRole('alert').filter({ hasText: 'Beregneren kunne ikke hentes.' });
      expect(await alert.count(), scripts).toBe(0);
      await broken.getByRole('button', { name: 'Næste' }).click();
      await alert.getByRole('link').click();
      await broken.locator(':target').click();
      expect(await broken.locator('.decision').isVisible(), scripts).toBe(true);
      await broken.unroute(scripts);
      // A browser remembers that it did not come, for all that builds on it: the page is loaded again.
      if (scripts.includes('beregner')) await broken.reload();
      // What came meanwhile is asked for again at the next touch, and what was pressed is not lost.
      await broken.getByRole('button', { name: 'Næste' }).click();
      await broken.locator('#fejl').waitFor();
      expect(await alert.count(), scripts).toBe(0);
      await context.close();
    }
  });

  it.each(['later', 'telling', 'texts.da'])(
    'says so when the result (%s) does not load, loses no answer and tries again',
    async (chunk) => {
      const scripts = `**/assets/${chunk}.*.js`;
      const page = await openPage(browser, 'about:blank');
      // One handler to the end: taken away, it could leave a request without an answer.
      let isBlocked = true;
      await page.route(scripts, (route) => (isBlocked ? route.abort() : route.continue()));
      const answers = () => page.locator('.answers li').allInnerTexts();
      const example = rule.examples.find(
        ({ facts, outcome }) => !('assessedOn' in facts) && outcome !== 'needs-facts',
      )!;
      const title = titleOf(rule, factsOf(example));
      await page.goto(addressOf(rule));
      await begin(page);
      const first = await page.locator('#beregner legend').first().getAttribute('id');
      const steps = await page.evaluate(() => history.length);
      let asked = 0;
      while ((await page.locator('#beregner form').count()) > 0) {
        await answer(page, rule, factsOf(example));
        asked++;
        await expect.poll(() => page.locator('#resultat').innerText()).toContain(words.notFetched);
        expect(await page.locator('#beregner + [role=status]').textContent()).toBe(words.notFetched);
      }
      expect(await focused(page)).toBe('resultat');
      // Where it still is: the page may have what it needs by now.
      const tryAgain = () =>
        page.evaluate(() => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Prøv igen');
          button?.focus();
          button?.click();
        });
      let failed = 0;
      page.on('requestfailed', () => failed++);
      // One may be what the last answer fetched: while that is on its way, nothing is fetched again.
      await expect.poll(async () => (await tryAgain(), failed)).toBeGreaterThan(1);
      const given = await answers();
      // Today is filled in by the page, and told with what was answered.
      const today = anyRule(rule).texts.facts['assessedOn']?.label;
      expect(given.filter((line) => !today || !line.startsWith(today))).toHaveLength(asked);
      isBlocked = false;
      await expect.poll(async () => (await tryAgain(), resultOf(page))).toContain(words.fromYourAnswers);
      expect(await answers()).toEqual(given);
      // Only what was not there knows what a settled outcome still needs: it is asked then, and there the focus is.
      const asks = async () => (await page.locator('#beregner form legend').first().count()) > 0;
      expect(await focused(page)).toMatch((await asks()) ? /^om-/ : /^resultat$/);
      for (; await asks(); asked++) await answer(page, rule, factsOf(example));
      expect(await resultOf(page)).toContain(title);
      expect(await focused(page)).toBe('resultat');
      // What was answered before it was there has its steps in the history too.
      expect(await page.evaluate(() => history.length)).toBe(steps + asked);
      await page.evaluate((all) => history.go(-all), asked);
      await expect.poll(() => focused(page)).toBe(first);

      isBlocked = true;
      await page.goto('about:blank');
      await page.goto(addressOf(rule, factsOf(example)));
      await expect.poll(() => page.locator('#resultat').innerText()).toContain(words.notFetched);
      isBlocked = false;
      // The link is not forgotten over it.
      await expect.poll(async () => (await tryAgain(), resultOf(page))).toContain(title);
      await page.context().close();
    },
  );
});

it.each([
  ['lapse', 'lapse'],
  ['lapse', 'stays'],
  ['lapse', 'periods.da'],
  ['permanent-benefits', 'permanent-benefits'],
])(
  'takes the first answer of %s once what asks (%s) has come, tells where it does not come, and loses nothing',
  async (id, chunk) => {
    const page = await openPage(browser, 'about:blank');
    const island = page.locator('#beregner');
    const legend = () => page.evaluate(() => document.querySelector('#beregner form legend')?.id ?? '');
    const filled = () =>
      island
        .locator('form :is(input, select)')
        .evaluateAll((fields) => (fields as HTMLInputElement[]).map(({ value, checked }) => `${value} ${checked}`));
    /** Everything that a first question does, with nothing but what came before. */
    const fillIn = async () => {
      if (id === 'lapse') return island.getByLabel('En anden').check();
      await island.getByRole('button', { name: 'Tilføj en periode' }).click();
      expect(await island.locator('.stay').count()).toBe(2);
      for (const row of [0, 1]) {
        await island.getByRole('combobox').nth(row).selectOption({ index: 1 });
        for (const [at, text] of ['1', '2', `202${row}`].entries())
          await island.locator('.stay').nth(row).locator('.day input').nth(at).fill(text);
        await island.getByLabel('Fortsætter').nth(row).check();
      }
    };
    const alert = page.getByRole('alert').filter({ hasText: 'Beregneren kunne ikke hentes.' });
    let isBlocked = true;
    let released = Promise.withResolvers<void>();
    await page.route(`**/assets/${chunk}.*.js`, async (route) => {
      if (isBlocked) return route.abort();
      await released.promise;
      await route.continue();
    });
    await page.goto(addressOf(calculators[id]!));
    const failed = page.waitForEvent('requestfailed');
    await island.locator('legend').first().focus();
    await failed;
    await fillIn();
    const [first, typed] = [await legend(), await filled()];
    await press(page, 'Næste');
    await alert.waitFor();
    expect([await legend(), await filled()]).toEqual([first, typed]);
    // It is on its way: the press waits, and is seen to.
    isBlocked = false;
    await press(page, 'Næste');
    await expect.poll(() => island.getAttribute('aria-busy')).toBe('true');
    expect([await legend(), await filled(), await alert.count()]).toEqual([first, typed, 0]);
    released.resolve();
    await expect.poll(legend).not.toBe(first);
    expect(await island.getAttribute('aria-busy')).toBeNull();
    expect(await island.locator('.answers li').count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

it('shows all questions once what shows them has come, though it was asked for before', async () => {
  const page = await openPage(browser, 'about:blank');
  const held = Promise.withResolvers<void>();
  await page.route('**/assets/later.*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(addressOf(calculators['lapse']!));
  const asked = page.locator('#beregner > .calculator');
  const fetched = page.waitForRequest('**/assets/later.*.js');
  await page.getByRole('button', { name: words.showAll }).click();
  await fetched;
  expect(await asked.getAttribute('class')).toBe('calculator steps');
  held.resolve();
  await expect.poll(() => asked.getAttribute('class')).toBe('calculator all');
  await expect.poll(() => focused(page)).toBe('om-permitKind');
  await page.context().close();
});

it('keeps the focus when a stay is added, taken away, goes on or is none', async () => {
  const facts = { permitKind: 'other', permitSince: '2010-01-01' };
  const page = await openPage(browser, addressOf(calculators['lapse']!, facts), BY_KEYBOARD);
  await page.waitForSelector('.outcome');
  for (const row of [1, 2]) {
    await press(page, 'Tilføj et ophold');
    expect(await focused(page)).toBe(`svar-absences-${row}-from-d`);
  }
  expect((await tabThrough(page, '#beregner')).faults).toEqual([]);
  await press(page, 'Fjern 3. ophold');
  expect(await focused(page)).toBe('svar-absences-1-from-d');
  await press(page, 'Fjern 1. ophold');
  expect(await focused(page)).toBe('svar-absences-0-from-d');
  for (const name of ['Er der stadig', 'Er der stadig', 'Ingen ophold', 'Ingen ophold', 'Ved ikke']) {
    const box = page.getByLabel(name);
    await box.press('Space');
    expect(await box.evaluate((input) => input === document.activeElement), name).toBe(true);
  }
  await page.context().close();
});

/** A case that is settled: a stay that goes on. */
const AWAY = {
  permitKind: 'other',
  permitSince: '2010-01-01',
  absences: [{ departedOn: '2025-12-01', returnedOn: null }],
  child: false,
  permanentPermit: false,
  lastingStay: false,
  residenceSigns: [],
  threatActivities: false,
};
const change = (page: Page, label: string) =>
  page
    .locator('.answers')
    .getByRole('button', { name: `Ret ${label}`, exact: true })
    .click();

it('says that a changed answer does not count yet, and counts it when another is opened', async () => {
  const rule = calculators['lapse']!;
  const facts = { ...AWAY, assessedOn: '2026-01-01' };
  const page = await openPage(browser, addressOf(rule, facts), { viewport: PHONE });
  await page.waitForSelector('.outcome');
  await change(page, 'Mulighed for varigt ophold');
  const notCounted = page.locator('.verdict').getByText('Du er ved at rette et svar.');
  expect(await notCounted.count()).toBe(0);
  await page.getByLabel('Ja', { exact: true }).check();
  expect(await notCounted.count()).toBe(1);
  expect(await resultOf(page)).toContain(titleOf(rule, facts));
  await change(page, 'Permanent opholdstilladelse');
  expect(await notCounted.count()).toBe(0);
  expect(titleOf(rule, { ...facts, lastingStay: true })).not.toBe(titleOf(rule, facts));
  expect(await resultOf(page)).toContain(titleOf(rule, { ...facts, lastingStay: true }));
  await change(page, 'Opholdstilladelse fra');
  await page.locator('#svar-permitSince-y').fill('24');
  await change(page, 'Mulighed for varigt ophold');
  expect(await focused(page)).toBe('fejl');
  expect(await page.locator('#svar-permitSince-y').inputValue()).toBe('24');
  await page.context().close();
});

it('says whose answers those of a link are, to be heard and at the result, and gives the reader’s own back', async () => {
  const rule = calculators['lapse']!;
  const facts = { ...AWAY, assessedOn: '2026-01-01' };
  const page = await openPage(browser, addressOf(rule), { viewport: PHONE });
  await begin(page);
  await page.getByLabel('Som flygtning').check();
  await press(page, 'Næste');
  await page.waitForSelector('.outcome');
  const status = page.locator('#beregner + [role=status]');
  for (const linked of [facts, { ...facts, lastingStay: true }]) {
    await followLink(page, fragmentOf(linked));
    expect(plainSpaces((await status.textContent())!)).toBe(
      `Du ser svarene fra et link. Dine egne svar er lagt til side. Ud fra dine svar: ${titleOf(rule, linked)}`,
    );
  }
  await change(page, 'Mulighed for varigt ophold');
  await page.getByLabel('Nej', { exact: true }).check();
  await press(page, 'Næste');
  await followLink(page, `${fragmentOf(facts)}&v=old`);
  const ruleChanged = page.getByRole('alert').getByText('Reglen er ændret, siden linket blev lavet.');
  expect(await ruleChanged.count()).toBe(1);
  const notices = page.locator('#beregner .note', { hasText: 'Dine egne svar er lagt til side.' });
  // On a phone the result stands right below, and it is said once.
  expect(await notices.filter({ visible: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Få mine svar tilbage' }).press('Enter');
  expect(await notices.count()).toBe(0);
  expect(await ruleChanged.count()).toBe(0);
  expect(await page.locator('.answers').innerText()).toContain('Som flygtning');
  expect(await focused(page)).toMatch(/^om-/);
  await page.goto('about:blank');
  const release: (() => void)[] = [];
  await page.route('**/api/terms/*', (route) => void release.push(() => void route.continue()));
  await page.goto(addressOf(rule, facts));
  const told = /^Du ser svarene fra et link\. Dine egne svar er lagt til side\. /;
  await expect.poll(() => status.textContent()).toMatch(told);
  // The words of the glossary come by themselves, and unsay nothing.
  expect(await page.locator('.verdict .term').count()).toBe(0);
  await expect.poll(() => release.length).toBe(1);
  release[0]!();
  await page.locator('.verdict .term').first().waitFor({ state: 'attached' });
  expect(await status.textContent()).toMatch(told);
  expect(await page.getByRole('button', { name: 'Få mine svar tilbage' }).count()).toBe(1);
  await page.context().close();
});

it('says that other answers may be enough where nothing more is asked', async () => {
  const page = await openPage(browser, addressOf(calculators['lapse']!));
  await begin(page);
  const more = page.locator('.verdict').getByText('Ved du noget andet om sagen');
  while ((await page.locator('#beregner form').count()) > 0) {
    await page.getByLabel('Ved ikke').check();
    await press(page, 'Næste');
    await page.waitForSelector('.outcome');
    expect(await more.count()).toBe((await page.locator('#beregner form').count()) > 0 ? 0 : 1);
  }
  await press(page, 'Vis alle spørgsmål');
  expect(await more.count()).toBe(0);
  await followLink(page, fragmentOf(AWAY));
  await press(page, 'Vis ét spørgsmål ad gangen');
  expect(await more.count()).toBe(0);
  await page.context().close();
});

it('asks again about a day of what has happened that is still to come, and only then', async () => {
  const page = await openPage(browser, 'about:blank');
  await stopClock(page, new Date('2026-11-26T12:00:00+01:00'));
  await page.goto(addressOf(calculators['bond']!));
  await begin(page);
  const asked = page.locator('.verdict > .note', { hasText: 'Er det rigtigt?' });
  for (const [postedOn, notes] of Object.entries({
    '2026-11-26': [],
    '2031-05-05': ['Sikkerheden stillet: 5. maj 2031.'],
  })) {
    await followLink(page, fragmentOf({ postedOn, application: 'none', expiresOn: '2036-01-01' }));
    await expect.poll(() => page.locator('.answers').innerText()).toContain(postedOn.slice(0, 4));
    expect((await asked.allInnerTexts()).map(plainSpaces)).toEqual(notes.map((note) => expect.stringContaining(note)));
  }
  await page.context().close();
});

it('says that answers are kept for the tab, and no longer than »Begynd forfra«, and they are', async () => {
  const page = await openPage(browser, addressOf(calculators['lapse']!));
  await begin(page);
  await page.getByLabel('Som flygtning').check();
  await press(page, 'Næste');
  await page.waitForSelector('.outcome');
  expect(await page.locator('.questions').innerText()).toContain(words.keptInTab);
  await page.reload();
  await page.waitForSelector('.outcome');
  expect(await page.locator('.answers').innerText()).toContain('Som flygtning');
  // Another tab of the same reader has none of it.
  const other = await page.context().newPage();
  await other.goto(addressOf(calculators['lapse']!));
  await begin(other);
  expect(await other.locator('.answers, .questions :checked').count()).toBe(0);
  await press(page, 'Begynd forfra');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await begin(page);
  expect(await page.locator('.answers, .questions :checked').count()).toBe(0);
  await page.context().close();
});

it('goes back to the question before, with its answer in place, and keeps what is typed', async () => {
  const page = await openPage(browser, addressOf(calculators['lapse']!), { viewport: PHONE });
  await begin(page);
  const back = page.getByRole('button', { name: 'Forrige spørgsmål' });
  expect(await back.count()).toBe(0);
  await page.getByLabel('En anden').check();
  await press(page, 'Næste');
  for (const [part, typed] of Object.entries({ d: '1', m: '2', y: '2030' }))
    await page.locator(`#svar-absences-0-from-${part}`).fill(typed);
  await page.getByLabel('Er der stadig').check();
  await press(page, 'Forrige spørgsmål');
  expect(await focused(page)).toBe('om-permitKind');
  expect(await page.getByLabel('En anden').isChecked()).toBe(true);
  expect(await back.count()).toBe(0);
  expect(await page.locator('.answers').innerText()).toContain('1. februar 2030, er der stadig');
  await press(page, 'Næste');
  expect(await focused(page)).toMatch(/^om-(?!permitKind|absences)/);
  await press(page, 'Forrige spørgsmål');
  expect(await page.locator('#svar-absences-0-from-y').inputValue()).toBe('2030');
  await page.context().close();
});

it('marks what the browser will not copy, and says how on a phone', async () => {
  const page = await openPage(browser, addressOf(calculators['lapse']!, AWAY), { viewport: PHONE });
  await page.evaluate(() => {
    for (const how of ['write', 'writeText'] as const) navigator.clipboard[how] = () => Promise.reject(new Error());
  });
  await press(page, 'Kopiér notat');
  const said = page.locator('.take-along').getByText('Hold fingeren på den, og vælg Kopiér (på en computer: Ctrl+C).');
  await said.waitFor();
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('Journalnotat');
  await press(page, 'Lav link');
  await press(page, 'Kopiér link');
  await said.waitFor();
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('#permitKind=other');
  await page.context().close();
});

it('spreads a date that is pasted into one field over the three, and one in a stay too', async () => {
  const page = await openPage(browser, addressOf(calculators['lapse']!, { permitKind: 'other' }));
  await page.waitForSelector('.outcome');
  const shown = (field: string) =>
    Promise.all(['d', 'm', 'y'].map((part) => page.locator(`#svar-${field}-${part}`).inputValue()));
  await press(page, 'Vis alle spørgsmål');
  for (const field of ['permitSince', 'absences-0-from', 'absences-0-to'])
    for (const part of ['d', 'm', 'y']) {
      await page.locator(`#svar-${field}-${part}`).fill(`den 1${part === 'd' ? 1 : 2}. marts 2015`);
      expect(await shown(field)).toEqual([part === 'd' ? '11' : '12', 'marts', '2015']);
    }
  await page.locator('#svar-permitSince-d').focus();
  expect(await shown('absences-0-to')).toEqual(['12', '3', '2015']);
  await page.context().close();
});

it.each([100, 150, 200])('shows a typed date whole in text of %i percent, on narrow screens', async (percent) => {
  const stay = { departedOn: '2025-12-21', returnedOn: '2026-11-30' };
  const page = await openPage(browser, addressOf(calculators['lapse']!, { ...AWAY, absences: [stay] }));
  await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
  await page.waitForSelector('.outcome');
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    for (const label of ['Opholdstilladelse fra', 'Ophold i udlandet']) {
      await change(page, label);
      for (const field of await page.locator('.day input').all()) {
        const where = `${label}, ${width} px, ${await field.getAttribute('id')}`;
        await field.fill((await field.getAttribute('id'))!.endsWith('y') ? '2016' : '12');
        expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth), where).toBeLessThanOrEqual(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), label).toBeLessThanOrEqual(width);
    }
  }
  await page.context().close();
});

it.each([
  ['pageshow', 'window'],
  ['visibilitychange', 'document'],
] as const)('counts from the new day when the page comes back after midnight (%s)', async (event, target) => {
  const rule = calculators['lapse']!;
  const page = await openPage(browser, 'about:blank');
  await stopClock(page, new Date('2026-06-01T23:59:00+02:00'));
  await page.goto(addressOf(rule, AWAY));
  const expected = (assessedOn: string) => titleOf(rule, { ...AWAY, assessedOn });
  await expect.poll(() => resultOf(page)).toContain(expected('2026-06-01'));
  expect(expected('2026-06-02')).not.toBe(expected('2026-06-01'));
  const comeBack = (to: string) =>
    moveClock(page, new Date(`${to}T08:00:00+02:00`)).then(() =>
      page.evaluate(([on, name]) => window[on].dispatchEvent(new Event(name)), [target, event] as const),
    );
  await comeBack('2026-06-02');
  expect(await resultOf(page)).toContain(expected('2026-06-02'));
  expect(plainSpaces((await page.locator('.case-note').textContent())!)).toContain('Beregnet 2. juni 2026 med');
  await press(page, 'Vis alle spørgsmål');
  const [day, year] = [page.locator('#svar-assessedOn-d'), page.locator('#svar-assessedOn-y')];
  expect(await day.inputValue()).toBe('2');
  // A day of the reader's own stays.
  await year.fill('2027');
  await comeBack('2026-06-03');
  expect(await year.inputValue()).toBe('2027');
  await press(page, 'Begynd forfra');
  await press(page, 'Fortryd');
  expect(await year.inputValue()).toBe('2027');
  await page.context().close();
});
