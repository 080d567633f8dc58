import { expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { addressOf, begin, plainSpaces } from './calculator.ts';
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

inEachEngine(PHONE, (_name, reader) => {
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
