import { expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import type { Page } from 'playwright-core';
import { addressOf, begin, plainSpaces, titleOf } from './calculator.ts';
import { goBack, inEachEngine, openAfresh, type Tab, until, untilFocused, untilThere } from './engines.ts';

const PHONE = { width: 360, height: 740 };
const at = (path: string) => new URL(path, inject('siteUrl')).href;
const lapse = calculators['lapse']!;
const GUIDANCE = 'vejledning/opholdstilladelse/bortfald/';
const IN_TEXT = '#beregn-lapse';

const textOf = async (tab: Tab, selector: string) =>
  plainSpaces(await tab.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector));
/** Chooses the answer with this text, and presses »Næste«, all before a script could come in between. */
const choose = (tab: Tab, root: string, answer: string) =>
  tab.evaluate(
    ([within, says]) => {
      // Each at a place of its own: twice at one place is a second press of the first.
      const press = (one: Element) =>
        one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: Math.random() * 1e6 }));
      press(
        [...document.querySelectorAll(`${within} form label`)].find((label) => label.textContent!.startsWith(says))!,
      );
      press(document.querySelector(`${within} form .button`)!);
    },
    [root, answer] as const,
  );
const goForward = (tab: Tab) => tab.evaluate(() => void setTimeout(() => history.forward()));
async function reload(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    Object.assign(window, { before: true });
    setTimeout(() => location.reload());
  });
  await until(tab, () => !('before' in window), null);
}
/** Waits for the question that is asked; its legend has the focus, but not where it was found again. */
const untilAsked = (tab: Tab, fact: string, root = '#beregner') =>
  until(tab, ([within, id]) => document.querySelector(`${within} form legend`)?.id.endsWith(id) === true, [
    root,
    `om-${fact}`,
  ] as const);
const scripts = (tab: Tab) =>
  tab.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);

/** As a phone does to a page while another app is before it. Only Chromium can be told to. */
async function freezeAndThaw(tab: Tab): Promise<void> {
  const session = await (tab as Page).context().newCDPSession(tab as Page);
  for (const state of ['frozen', 'active'] as const) await session.send('Page.setWebLifecycleState', { state });
  await session.detach();
}
/** The link to the answers that the engine before gave, for the next one to open. */
let linkFromBefore: string | undefined;

inEachEngine(PHONE, (name, reader) => {
  it('is begun in a text, left for another page half-way, reloaded, put behind another app, finished, and opened elsewhere from its link', async () => {
    const { tab } = reader;
    const told = titleOf(lapse, {
      permitKind: 'other',
      absences: [{ departedOn: '2016-01-10', returnedOn: '2016-09-11' }],
      child: false,
      permanentPermit: false,
      lastingStay: false,
      residenceSigns: [],
    });
    if (linkFromBefore !== undefined) {
      await openAfresh(tab, linkFromBefore);
      await untilThere(tab, '.outcome');
      expect(await textOf(tab, '.outcome')).toContain(told);
      expect(await textOf(tab, '#beregner .answers')).toContain('10. januar 2016 til og med 11. september 2016');
    }
    await openAfresh(tab, at(''));
    await tab.click('main a[href$="/opholdstilladelse/bortfald/"]');
    await untilThere(tab, 'a.button[href^="#beregn-"]');
    await tab.click('a.button[href^="#beregn-"]');
    await choose(tab, IN_TEXT, 'En anden');
    await untilAsked(tab, 'absences', IN_TEXT);
    await untilFocused(tab, `${IN_TEXT} legend`);
    const type = async (...parts: readonly number[]) => {
      for (const part of parts) {
        await tab.keyboard.press('Tab');
        await tab.keyboard.type(String(part));
      }
    };
    await type(10, 1, 2016);
    // Half-way: the departure is typed, the return is not.
    await tab.goto(at('ordbog/'));
    await goBack(tab);
    await untilAsked(tab, 'absences', IN_TEXT);
    const typed = () =>
      tab.evaluate(
        (root) => [...document.querySelectorAll<HTMLInputElement>(`${root} form input`)].map(({ value }) => value),
        IN_TEXT,
      );
    expect((await typed()).slice(0, 6)).toEqual(['10', '1', '2016', '', '', '']);
    await tab.evaluate((root) => document.querySelectorAll<HTMLElement>(`${root} form input`)[2]!.focus(), IN_TEXT);
    await type(11, 9, 2016);
    await tab.keyboard.press('Enter');
    await until(tab, (root) => !document.querySelector(`${root} legend`)!.id.endsWith('om-absences'), IN_TEXT);
    const question = () => tab.evaluate((root) => document.querySelector(`${root} form legend`)?.id ?? '', IN_TEXT);
    const asked = await question();
    await reload(tab);
    await until(tab, ([root, id]) => document.querySelector(`${root} form legend`)?.id === id, [
      IN_TEXT,
      asked,
    ] as const);
    if (name === 'Chromium') await freezeAndThaw(tab);
    for (let here = asked; here !== ''; here = await question()) {
      await choose(tab, IN_TEXT, here.endsWith('om-residenceSigns') ? 'Ingen af dem' : 'Nej');
      await until(tab, ([root, id]) => document.querySelector(`${root} form legend`)?.id !== id, [
        IN_TEXT,
        here,
      ] as const);
    }
    expect(await textOf(tab, `${IN_TEXT} .outcome`)).toContain(told);
    await tab.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lav link')!.click(),
    );
    await untilThere(tab, `${IN_TEXT} [id$="link-til-svar"]`);
    linkFromBefore = await tab.evaluate(
      (root) => document.querySelector<HTMLInputElement>(`${root} [id$="link-til-svar"]`)!.value,
      IN_TEXT,
    );
    expect(linkFromBefore).toMatch(/\/beregnere\/bortfald\/#./);
    // Opened beside what was answered in this tab, it shows the same.
    await tab.goto(linkFromBefore);
    await untilThere(tab, '.outcome');
    expect(await textOf(tab, '.outcome')).toContain(told);
  });

  it('is HTML until it is touched, and then goes on from what was chosen and pressed', async () => {
    const { tab } = reader;
    await openAfresh(tab, addressOf(lapse));
    expect(await scripts(tab)).toBeLessThan(3);
    const before = await tab.evaluate(() => document.querySelector('#beregner')!.innerHTML);
    await begin(tab);
    expect(await tab.evaluate(() => document.querySelector('#beregner')!.innerHTML)).toBe(before);
    await openAfresh(tab, addressOf(lapse));
    await choose(tab, '#beregner', 'En anden');
    await untilFocused(tab, '#om-absences');
    expect(await textOf(tab, '#beregner .answers')).toContain('En anden');
    expect(await tab.evaluate(() => location.href)).toBe(addressOf(lapse));
  });

  it('goes back a question with Back, and forward; a reload and a way round find the answers; »Begynd forfra« forgets', async () => {
    const { tab } = reader;
    await openAfresh(tab, addressOf(lapse));
    await tab.evaluate(() => sessionStorage.clear());
    await openAfresh(tab, addressOf(lapse));
    await begin(tab);
    await choose(tab, '#beregner', 'En anden');
    await untilAsked(tab, 'absences');
    await choose(tab, '#beregner', 'Ved ikke');
    await untilAsked(tab, 'residenceSigns');
    await goBack(tab);
    await untilFocused(tab, '#om-absences');
    await goBack(tab);
    await untilFocused(tab, '#om-permitKind');
    expect(
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('form :checked')!.labels![0]!.innerText),
    ).toMatch(/^En anden/);
    await goForward(tab);
    await untilFocused(tab, '#om-absences');
    await reload(tab);
    await untilThere(tab, '.outcome');
    await untilAsked(tab, 'absences');
    expect(await textOf(tab, '#beregner .answers')).toContain('En anden');
    await tab.goto(at('ordbog/'));
    await goBack(tab);
    await untilThere(tab, '.outcome');
    await untilAsked(tab, 'absences');
    await tab.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Begynd forfra')!.click(),
    );
    expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
    await untilFocused(tab, '#om-permitKind');
  });

  it('in a text leaves address and history alone, keeps the answers, and offers them on the calculator’s own page', async () => {
    const { tab } = reader;
    await openAfresh(tab, at(GUIDANCE));
    const steps = await tab.evaluate(() => history.length);
    await choose(tab, IN_TEXT, 'En anden');
    await untilAsked(tab, 'absences', IN_TEXT);
    await choose(tab, IN_TEXT, 'Ved ikke');
    await untilAsked(tab, 'residenceSigns', IN_TEXT);
    expect(await tab.evaluate(() => [history.length, location.href])).toEqual([steps, at(GUIDANCE)]);
    await reload(tab);
    await untilAsked(tab, 'residenceSigns', IN_TEXT);
    await tab.goto(addressOf(lapse));
    const take = '#beregner .note .second';
    await untilThere(tab, take);
    // Offered, not forced.
    expect(await tab.evaluate(() => document.querySelectorAll('.answers, .outcome').length)).toBe(0);
    await tab.click(take);
    await untilAsked(tab, 'residenceSigns');
    expect(await textOf(tab, '#beregner .answers')).toContain('En anden');
  });
});
